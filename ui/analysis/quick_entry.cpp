#include "ui/analysis/quick_entry.h"

#include "core/words/catalogue.h"
#include "ui/analysis/meeting_controller.h"
#include "ui/parts/badges.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<Group> groupOfKey(int key) {
    const int place = key - Qt::Key_1;
    return place >= 0 && place < int(allGroups.size()) ? std::optional(allGroups.at(size_t(place)))
                                                       : std::nullopt;
}

} // namespace

QuickEntry::QuickEntry(MeetingController& meeting, QWidget* parent)
    : QWidget(parent),
      m_meeting(meeting),
      m_title(new TextLabel(tr("Add what was said"), paint::TextStyle::BodyStrong)),
      m_badge(new GroupBadge(m_group, {}, this)),
      m_line(new QLineEdit(this)),
      m_chip(new Chip({}, this)),
      m_kind(new QComboBox(this)),
      m_attribute(new QComboBox(this)),
      m_add(new Button(tr("Add"), ButtonKind::Primary)),
      m_objection(new TextLabel({}, paint::TextStyle::Small, Ink::Warning, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch();
    int key = 1;
    for (const Group group : allGroups) {
        auto* hint = new KeyHint(this);
        hint->setText(QString::number(key++));
        const QString name = vocabulary::plural(group, meeting.desk().language());
        auto* pick = new Button(name, ButtonKind::GhostIcon, {}, this);
        pick->setFixedSize(34, 28);
        pick->setFocusPolicy(Qt::NoFocus); // the digits are their keyboard
        auto* badge = new GroupBadge(group, name, pick);
        badge->setAttribute(Qt::WA_TransparentForMouseEvents);
        badge->move(6, 4);
        connect(pick, &Button::clicked, this, [this, group] { choose(group); });
        top->addWidget(hint, 0, Qt::AlignVCenter);
        top->addWidget(pick);
    }
    column->addLayout(top);
    auto* row = new QHBoxLayout;
    row->addWidget(m_badge);
    row->addWidget(m_line, 1);
    row->addWidget(m_kind);
    row->addWidget(m_attribute);
    row->addWidget(m_chip);
    row->addWidget(m_add);
    column->addLayout(row);
    column->addWidget(m_objection);
    m_objection->wrapped();
    m_objection->hide();
    m_line->setMinimumHeight(40);
    m_line->setAccessibleName(tr("What was said"));
    m_line->setPlaceholderText(tr("Type it as it was said, then Enter"));
    m_kind->setAccessibleName(tr("Kind of note"));
    m_attribute->setAccessibleName(tr("Attribute that it speaks to"));
    m_chip->setToolTip(tr("What the note points at; click to point at nothing"));
    m_add->setKeyHint(tr("Enter"));
    m_line->installEventFilter(this);
    connect(m_add, &Button::clicked, this, &QuickEntry::add);
    connect(m_line, &QLineEdit::textEdited, m_objection, &QWidget::hide);
    connect(m_chip, &Chip::clicked, this, [this] { setEvidence(std::nullopt); });
    connect(&meeting, &MeetingController::changed, this, &QuickEntry::showRound);
    choose(m_group);
    setEvidence(std::nullopt);
    showRound();
}

QString QuickEntry::objection() const {
    return m_objection->isHidden() ? QString() : m_objection->text();
}

/// The kinds of note that belong to the round, and the attributes where they are compared.
void QuickEntry::showRound() {
    const Language language = m_meeting.desk().language();
    const analysis::Round& round = m_meeting.round();
    // Within a round the kind stays; a new one begins with its own usual kind.
    const QString kind = m_phase == round.phase ? m_kind->currentData().toString() : QString();
    m_phase = round.phase;
    m_kind->clear();
    for (const NoteKind each : round.kinds)
        m_kind->addItem(vocabulary::label(each, language), vocabulary::id(each));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_kind->setVisible(round.kinds.size() > 1);
    const QString attribute = m_attribute->currentData().toString();
    m_attribute->clear();
    m_attribute->addItem(tr("No attribute"), QString());
    for (const QString& id : m_meeting.meeting().attributes)
        m_attribute->addItem(catalogue::attributeName(id, language), id);
    m_attribute->setCurrentIndex(std::max(0, m_attribute->findData(attribute)));
    m_attribute->setVisible(round.phase == analysis::Phase::Compare);
    m_badge->setVisible(!round.unattributed);
}

void QuickEntry::choose(Group group) {
    m_group = group;
    m_badge->setGroup(group, vocabulary::plural(group, m_meeting.desk().language()));
    m_line->setAccessibleDescription(m_badge->accessibleName());
}

void QuickEntry::setEvidence(const std::optional<evidence::NamedThing>& thing) {
    m_evidence = thing;
    m_chip->setVisible(thing.has_value());
    if (!thing)
        return;
    QString name = thing->name;
    if (name.size() > 24)
        name = name.left(23) + u'…';
    m_chip->setWords(name);
    m_chip->setIconName(thing->thing.kind == u"photo"_s ? u"image"_s : u"grid"_s);
}

void QuickEntry::add() {
    const QString objection = m_meeting.addNote(
        vocabulary::mainConstituency(m_group),
        vocabulary::fromId<NoteKind>(m_kind->currentData().toString()),
        m_line->text(),
        m_evidence,
        m_attribute->isVisibleTo(this) ? m_attribute->currentData().toString() : QString()
    );
    m_objection->setText(objection);
    m_objection->setVisible(!objection.isEmpty());
    if (objection.isEmpty())
        m_line->clear();
}

bool QuickEntry::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        add();
        return true;
    }
    const auto group = groupOfKey(key.key());
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (group && (key.modifiers() == Qt::AltModifier || (plain && m_line->text().isEmpty()))) {
        choose(*group);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trellis::ui
