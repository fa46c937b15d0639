#include "ui/team/seat_panel.h"

#include "core/team/store.h"
#include "ui/parts/button.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using team::Seat;

/// What all seats have in common; nullopt where they differ.
template <class Value>
std::optional<Value> shared(const std::vector<Seat>& seats, Value Seat::*field) {
    const bool same = std::all_of(seats.begin(), seats.end(), [&](const Seat& seat) {
        return seat.*field == seats.front().*field;
    });
    return same && !seats.empty() ? std::optional(seats.front().*field) : std::nullopt;
}

void tick(QCheckBox& box, std::optional<bool> value) {
    const QSignalBlocker quiet(&box);
    box.setTristate(!value.has_value());
    box.setCheckState(!value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked);
}

} // namespace

SeatPanel::SeatPanel(Desk& desk, QWidget* parent)
    : Inspector({}, parent),
      m_desk(desk),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_close(new Button({}, ButtonKind::GhostIcon, u"x"_s, this)),
      m_member(new LineField({}, this)),
      m_role(new LineField({}, this)),
      m_constituency(new ChoiceField({}, this)),
      m_hats(new Button({}, ButtonKind::Plain, {}, this)),
      m_hatsMenu(new QMenu(this)),
      m_language(new LineField({}, this)),
      m_filled(new QCheckBox(this)),
      m_voting(new QCheckBox(this)),
      m_required(new QCheckBox(this)),
      m_onboarded(new QCheckBox(this)),
      m_selection(new ChoiceField({}, this)),
      m_vacantSince(new DateField({}, this)),
      m_termStarts(new DateField({}, this)),
      m_termEnds(new DateField({}, this)),
      m_note(new TextField({}, this)),
      m_remove(new Button({}, ButtonKind::Danger, {}, this)) {
    layOut();
    connectWords();
    connectChoices();
    m_hats->setSmall(true);
    m_hats->setMenu(m_hatsMenu);
    connect(m_hatsMenu, &QMenu::aboutToShow, this, &SeatPanel::fillHats);
    connect(m_close, &Button::clicked, this, &SeatPanel::closeWanted);
    connect(m_remove, &Button::clicked, this, &SeatPanel::removeWanted);
}

void SeatPanel::layOut() {
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    QVBoxLayout* who = addSection();
    who->addLayout(head);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_member, m_role, m_constituency, m_hats, m_language})
        who->addWidget(widget);
    auto* ticks = new QVBoxLayout;
    ticks->setSpacing(8);
    for (QCheckBox* box : {m_filled, m_voting, m_required, m_onboarded})
        ticks->addWidget(box);
    who->addLayout(ticks);
    QVBoxLayout* how = addSection();
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_selection, m_vacantSince, m_termStarts, m_termEnds, m_note})
        how->addWidget(widget);
    how->addWidget(m_remove, 0, Qt::AlignLeft);
}

void SeatPanel::connectWords() {
    connect(m_member, &LineField::committed, this, [this](const QString& name) {
        change(tr("Named a member"), [&](Seat& seat) {
            seat.member = name;
            seat.filled = seat.filled || !name.isEmpty();
        });
    });
    connect(m_role, &LineField::committed, this, [this](const QString& role) {
        change(tr("Changed a seat’s role"), [&](Seat& seat) { seat.role = role; });
    });
    connect(m_note, &TextField::committed, this, [this](const QString& note) {
        change(tr("Changed a seat’s note"), [&](Seat& seat) { seat.note = note; });
    });
    connect(m_language, &LineField::committed, this, [this](const QString& language) {
        change(tr("Changed which language a member likes to speak in"), [&](Seat& seat) {
            seat.language = language;
        });
    });
    for (LineField* field : {m_member, m_role})
        connect(&field->editor(), &QLineEdit::returnPressed, this, &SeatPanel::done);
}

void SeatPanel::connectChoices() {
    connect(m_constituency, &ChoiceField::committed, this, [this](const QString& id) {
        const auto constituency = vocabulary::fromId<Constituency>(id);
        change(tr("Changed whom a seat is for"), [&](Seat& seat) {
            seat.constituency = constituency;
        });
    });
    connect(m_selection, &ChoiceField::committed, this, [this](const QString& id) {
        const auto selection =
            id.isEmpty() ? std::nullopt : std::optional(vocabulary::fromId<Selection>(id));
        change(tr("Changed how a member was chosen"), [&](Seat& seat) {
            seat.selection = selection;
        });
    });
    connect(m_filled, &QCheckBox::clicked, this, [this](bool on) {
        change(on ? tr("Filled a seat") : tr("Opened a seat"), [&](Seat& seat) {
            seat.filled = on;
            seat.vacantSince = on ? QDate() : m_desk.today();
        });
    });
    connect(m_voting, &QCheckBox::clicked, this, [this](bool on) {
        change(on ? tr("Gave a seat a vote") : tr("Took a seat’s vote"), [&](Seat& seat) {
            seat.voting = on;
        });
    });
    connect(m_required, &QCheckBox::clicked, this, [this](bool on) {
        change(tr("Changed whether a rule asks for a seat"), [&](Seat& seat) {
            seat.required = on;
        });
    });
    connect(m_onboarded, &QCheckBox::clicked, this, [this](bool on) {
        change(tr("Noted that a member was told how the team works"), [&](Seat& seat) {
            seat.onboarded = on;
        });
    });
    connect(m_vacantSince, &DateField::committed, this, [this](QDate day) {
        change(tr("Changed since when a seat is vacant"), [&](Seat& seat) {
            seat.vacantSince = day;
        });
    });
    connect(m_termStarts, &DateField::committed, this, [this](QDate day) {
        change(tr("Changed a term"), [&](Seat& seat) { seat.termStarts = day; });
    });
    connect(m_termEnds, &DateField::committed, this, [this](QDate day) {
        change(tr("Changed a term"), [&](Seat& seat) { seat.termEnds = day; });
    });
}

void SeatPanel::change(const QString& label, const std::function<void(Seat&)>& write) {
    m_desk.perform(label, [&](school::Edit& edit) {
        for (Seat seat : m_seats) {
            write(seat);
            team::put(edit, seat);
        }
    });
}

void SeatPanel::setSeats(const std::vector<Seat>& seats) {
    const bool sameSeats = std::equal(
        seats.begin(),
        seats.end(),
        m_seats.begin(),
        m_seats.end(),
        [](const Seat& one, const Seat& other) { return one.id == other.id; }
    );
    if (!sameSeats)
        commitFields(*this);
    m_seats = seats;
    if (seats.empty())
        return;
    const bool one = seats.size() == 1;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_member, m_role, m_note, m_filled, m_hats, m_language})
        widget->setVisible(one);
    m_vacantSince->setVisible(one && !seats.front().filled);
    m_onboarded->setVisible(one && seats.front().filled);
    if (one)
        showWords(seats.front());
    showShared();
    retranslate();
}

void SeatPanel::showWords(const Seat& seat) {
    m_member->setValue(seat.member);
    m_role->setValue(seat.role);
    m_note->setValue(seat.note);
    m_language->setValue(seat.language);
    m_vacantSince->setValue(seat.vacantSince);
    m_vacantSince->setStart(m_desk.today());
    tick(*m_onboarded, seat.onboarded);
    tick(*m_filled, seat.filled);
}

void SeatPanel::showShared() {
    const auto constituency = shared(m_seats, &Seat::constituency);
    const auto selection = shared(m_seats, &Seat::selection);
    m_constituency->setValue(constituency ? vocabulary::id(*constituency) : u"differs"_s);
    m_selection->setValue(
        !selection   ? u"differs"_s
        : *selection ? vocabulary::id(**selection)
                     : QString()
    );
    tick(*m_voting, shared(m_seats, &Seat::voting));
    tick(*m_required, shared(m_seats, &Seat::required));
    m_termStarts->setValue(shared(m_seats, &Seat::termStarts).value_or(QDate()));
    m_termEnds->setValue(shared(m_seats, &Seat::termEnds).value_or(QDate()));
    m_termStarts->setStart(m_desk.today());
    m_termEnds->setStart(m_desk.today().addYears(1));
    const bool readOnly = m_desk.readOnly();
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(readOnly);
    for (QCheckBox* box : {m_filled, m_voting, m_required, m_onboarded})
        box->setEnabled(!readOnly);
    m_hats->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly);
}

/// What else the member is: the seat still counts once, as what it is for.
void SeatPanel::fillHats() {
    m_hatsMenu->clear();
    const Seat seat = m_seats.front();
    for (int i = 0; i < vocabulary::count<Constituency>(); ++i) {
        const auto hat = static_cast<Constituency>(i);
        if (hat == seat.constituency)
            continue;
        QAction* action = m_hatsMenu->addAction(vocabulary::label(hat, m_desk.language()));
        action->setCheckable(true);
        action->setChecked(std::find(seat.hats.begin(), seat.hats.end(), hat) != seat.hats.end());
        connect(action, &QAction::triggered, this, [this, hat](bool on) {
            change(tr("Changed a member’s other hats"), [&](Seat& changed) {
                std::erase(changed.hats, hat);
                if (on)
                    changed.hats.push_back(hat);
            });
        });
    }
}

void SeatPanel::showHats() {
    QStringList hats;
    if (m_seats.size() == 1)
        for (const Constituency hat : m_seats.front().hats)
            hats.append(vocabulary::label(hat, m_desk.language()));
    m_hats->setWords(
        hats.isEmpty() ? tr("Wears other hats…") : tr("Also: %1").arg(m_desk.words().list(hats))
    );
    m_hats->setToolTip(tr("A member with several hats counts once, as what the seat is for."));
}

void SeatPanel::editMember() {
    m_member->editor().setFocus(Qt::ShortcutFocusReason);
    m_member->editor().selectAll();
}

void SeatPanel::retranslate() {
    const auto count = static_cast<int>(m_seats.size());
    setAccessibleName(tr("Chosen seat"));
    m_title->setText(count == 1 ? tr("Seat") : tr("%n seat(s)", nullptr, count));
    m_close->setWords(tr("Close"));
    m_member->setLabel(tr("Member, by name or pseudonym"));
    const bool student = shared(m_seats, &Seat::constituency).value_or(Constituency::Teacher) ==
                         Constituency::Student;
    m_member->setPlaceholder(student ? tr("Student A") : tr("Ms. Ortiz"));
    m_member->setHelp(student ? tr("Students are never named in the file.") : QString());
    m_role->setLabel(tr("Role"));
    m_role->setPlaceholder(student ? tr("5th grade") : tr("3rd grade, PTA president"));
    m_constituency->setLabel(tr("Counts as"));
    m_constituency->setChoices(choicesOf<Constituency>(m_desk.language()));
    m_filled->setText(tr("Somebody sits here"));
    m_voting->setText(tr("Has a vote"));
    m_required->setText(tr("A rule asks for this seat"));
    m_onboarded->setText(tr("Was told how the team works"));
    m_language->setLabel(tr("Likes to speak in"));
    m_language->setPlaceholder(tr("Spanish"));
    m_vacantSince->setLabel(tr("Vacant since"));
    m_vacantSince->retranslate();
    showHats();
    m_selection->setLabel(tr("How chosen"));
    m_selection->setChoices(
        QList<ChoiceField::Choice>{{QString(), tr("Not known"), {}, {}}} +
        choicesOf<Selection>(m_desk.language())
    );
    m_termStarts->setLabel(tr("Term starts"));
    m_termEnds->setLabel(tr("Term ends"));
    m_termStarts->retranslate();
    m_termEnds->retranslate();
    m_note->setLabel(tr("Note"));
    m_note->setPlaceholder(tr("What helps this member come, stay and speak"));
    m_remove->setWords(tr("Remove %n seat(s)", nullptr, std::max(1, count)));
}

} // namespace trellis::ui
