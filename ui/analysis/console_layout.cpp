// How the console is laid out; what it does is in meeting_console.cpp.
#include "ui/analysis/console_cards.h"
#include "ui/analysis/evidence_tray.h"
#include "ui/analysis/exhibit.h"
#include "ui/analysis/live_notes.h"
#include "ui/analysis/meeting_console.h"
#include "ui/analysis/quick_entry.h"
#include "ui/analysis/wall_scene.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/chip.h"
#include "ui/parts/messages.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

TextLabel* label(paint::TextStyle style, Ink ink = Ink::Normal, const QString& words = {}) {
    return new TextLabel(words, style, ink);
}

} // namespace

MeetingConsole::MeetingConsole(
    Desk& desk, Id<analysis::Meeting> meeting, QWidget* parent, MeetingController::Now now
)
    : QWidget(parent, Qt::Window),
      m_desk(desk),
      m_meeting(new MeetingController(desk, meeting, std::move(now))),
      m_exhibit(new Exhibit(desk, this)),
      m_wall(new MeetingWall(*m_meeting, *m_exhibit, *this)),
      m_message(new InlineMessage(InlineMessage::Kind::Warning, this)) {
    m_meeting->setParent(this);
    setWindowTitle(tr("Facilitator console"));
    setGround(*this, Ground::Paper);
    applyTheme(*this, desk.theme());
    resize(1440, 900);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 12, 20, 16);
    whole->setSpacing(12);
    whole->addLayout(makeHead());
    m_message->hide();
    whole->addWidget(m_message);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeClockCard());
    auto* entry = new Card(this);
    m_entry = new QuickEntry(*m_meeting, entry);
    entry->content()->addWidget(m_entry);
    left->addWidget(entry);
    left->addWidget(makeNotesCard(), 1);
    left->addWidget(makeTrayCard());
    columns->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    for (Card* card : {makeWallCard(), makeVoicesCard(), makeSilentCard()}) {
        card->setFixedWidth(350);
        right->addWidget(card);
    }
    right->addStretch();
    columns->addLayout(right);
    whole->addLayout(columns, 1);
    connect(m_meeting, &MeetingController::changed, this, &MeetingConsole::look);
    connect(m_meeting, &MeetingController::ticked, this, &MeetingConsole::lookAtTime);
    connect(m_meeting, &MeetingController::asked, this, &MeetingConsole::ask);
    connect(m_wall, &MeetingWall::lost, this, &MeetingConsole::wallLost);
    connect(&desk, &Desk::failed, this, [this](const QString& sentence) {
        m_message->setSentence(sentence);
        m_message->show();
    });
    qApp->installEventFilter(this);
    look();
}

QHBoxLayout* MeetingConsole::makeHead() {
    auto* head = new QHBoxLayout;
    auto* title = label(paint::TextStyle::SectionTitle, Ink::Normal, tr("Facilitator console"));
    m_occasion = label(paint::TextStyle::Small, Ink::Muted, m_meeting->meeting().title);
    m_rounds = new RoundBar(*m_meeting, this);
    auto* end = new Button(tr("End meeting…"), ButtonKind::Plain);
    connect(end, &Button::clicked, this, &MeetingConsole::endMeeting);
    head->addWidget(title);
    head->addWidget(m_occasion);
    head->addSpacing(16);
    head->addWidget(m_rounds, 1);
    head->addWidget(end);
    return head;
}

Card* MeetingConsole::makeClockCard() {
    auto* card = new Card(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(new ConsoleClock(*m_meeting, card));
    auto* middle = new QVBoxLayout;
    m_label = label(paint::TextStyle::SmallStrong, Ink::Accent);
    m_prompt = label(paint::TextStyle::PageTitle);
    m_prompt->wrapped();
    m_say = label(paint::TextStyle::Small, Ink::Secondary);
    m_say->wrapped();
    middle->addStretch();
    for (TextLabel* each : {m_label, m_prompt, m_say})
        middle->addWidget(each);
    middle->addStretch();
    row->addLayout(middle, 1);
    auto* right = new QVBoxLayout;
    auto* buttons = new QHBoxLayout;
    m_back = new Button(tr("Back"), ButtonKind::Plain, u"left"_s);
    m_back->setKeyHint(u"←"_s);
    m_pause = new Button(tr("Start"), ButtonKind::Plain, u"play"_s);
    m_pause->setKeyHint(tr("Space"));
    m_more = new Button(tr("2 min"), ButtonKind::Plain, u"plus"_s);
    m_more->setKeyHint(u"+"_s);
    m_next = new Button(tr("Next"), ButtonKind::Primary, u"right"_s);
    m_next->setKeyHint(u"→"_s);
    for (Button* button : {m_back, m_pause, m_more, m_next})
        buttons->addWidget(button);
    connect(m_back, &Button::clicked, m_meeting, &MeetingController::back);
    connect(m_pause, &Button::clicked, m_meeting, &MeetingController::toggle);
    connect(m_more, &Button::clicked, this, [this] { shortcut(Qt::Key_Plus); });
    connect(m_next, &Button::clicked, m_meeting, &MeetingController::next);
    m_after = label(paint::TextStyle::Small, Ink::Muted);
    m_after->setAlignment(Qt::AlignRight);
    right->addStretch();
    right->addLayout(buttons);
    right->addWidget(m_after);
    right->addStretch();
    row->addLayout(right);
    card->content()->addLayout(row);
    return card;
}

Card* MeetingConsole::makeNotesCard() {
    auto* card = new Card(this);
    auto* top = new QHBoxLayout;
    top->addWidget(label(paint::TextStyle::SectionTitle, Ink::Normal, tr("Live notes")));
    m_noteCount = label(paint::TextStyle::Small, Ink::Muted);
    top->addWidget(m_noteCount);
    top->addStretch();
    m_thisRound = new Chip(tr("This round"), card);
    m_allRounds = new Chip(tr("All"), card);
    for (Chip* chip : {m_thisRound, m_allRounds}) {
        chip->setCheckable(true);
        top->addWidget(chip);
    }
    m_thisRound->setChecked(true);
    m_notes = new LiveNotes(*m_meeting, card);
    const auto choose = [this](bool all) {
        m_thisRound->setChecked(!all);
        m_allRounds->setChecked(all);
        m_notes->setAllRounds(all);
    };
    connect(m_thisRound, &Chip::clicked, this, [choose] { choose(false); });
    connect(m_allRounds, &Chip::clicked, this, [choose] { choose(true); });
    card->content()->addLayout(top);
    card->content()->addWidget(m_notes, 1);
    return card;
}

Card* MeetingConsole::makeTrayCard() {
    auto* card = new Card(this);
    auto* top = new QHBoxLayout;
    top->addWidget(label(paint::TextStyle::SectionTitle, Ink::Normal, tr("Evidence tray")));
    top->addWidget(label(
        paint::TextStyle::Small,
        Ink::Muted,
        tr("Enter or a click puts it on the wall and under the next notes")
    ));
    top->addStretch();
    auto* add = new Button(tr("Add…"), ButtonKind::Plain, u"plus"_s);
    add->setSmall(true);
    add->setToolTip(tr("Find anything else in the file to point at"));
    connect(add, &Button::clicked, this, &MeetingConsole::addEvidence);
    top->addWidget(add);
    card->content()->addLayout(top);
    m_tray = new EvidenceTray(m_desk, card);
    connect(m_tray, &EvidenceTray::chosen, this, &MeetingConsole::putOnWall);
    card->content()->addWidget(m_tray);
    return card;
}

Card* MeetingConsole::makeWallCard() {
    auto* card = new Card(this);
    auto* top = new QHBoxLayout;
    top->addWidget(label(paint::TextStyle::SectionTitle, Ink::Normal, tr("On the wall")));
    top->addStretch();
    top->addWidget(label(paint::TextStyle::Small, Ink::Muted, tr("Names off")));
    card->content()->addLayout(top);
    card->content()->addWidget(new WallPreview(*m_wall, card));
    auto* row = new QHBoxLayout;
    m_freeze = new Button(tr("Freeze"), ButtonKind::Plain);
    m_freeze->setKeyHint(u"F"_s);
    m_blank = new Button(tr("Blank"), ButtonKind::Plain);
    m_blank->setKeyHint(u"B"_s);
    m_lights = new Button(tr("Lights on"), ButtonKind::Plain);
    m_lights->setKeyHint(u"L"_s);
    connect(m_freeze, &Button::clicked, this, [this] { shortcut(Qt::Key_F); });
    connect(m_blank, &Button::clicked, this, [this] { shortcut(Qt::Key_B); });
    connect(m_lights, &Button::clicked, this, [this] { shortcut(Qt::Key_L); });
    for (Button* button : {m_freeze, m_blank, m_lights}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    row->addStretch();
    card->content()->addLayout(row);
    return card;
}

Card* MeetingConsole::makeVoicesCard() {
    auto* card = new Card(this);
    auto* top = new QHBoxLayout;
    top->addWidget(label(paint::TextStyle::SectionTitle, Ink::Normal, tr("Who we have heard")));
    top->addStretch();
    m_here = label(paint::TextStyle::Small, Ink::Muted);
    top->addWidget(m_here);
    card->content()->addLayout(top);
    card->content()->addWidget(new EquityBars(*m_meeting, card));
    m_nextVoice = label(paint::TextStyle::SmallStrong, Ink::Warning);
    m_nextVoice->wrapped();
    card->content()->addWidget(m_nextVoice);
    return card;
}

Card* MeetingConsole::makeSilentCard() {
    auto* card = new Card(this);
    m_silentTitle = label(paint::TextStyle::SectionTitle);
    m_placed = new PlacedStrip(card);
    m_placedWords = label(paint::TextStyle::SmallStrong);
    m_placedWords->wrapped();
    m_silentHelp = label(paint::TextStyle::Small, Ink::Muted);
    m_silentHelp->wrapped();
    card->content()->addWidget(m_silentTitle);
    card->content()->addWidget(m_placed);
    card->content()->addWidget(m_placedWords);
    card->content()->addWidget(m_silentHelp);
    m_place = new Button(tr("One person places…"), ButtonKind::Plain);
    m_takeBack = new Button(tr("Take the last one back"), ButtonKind::GhostIcon, u"undo"_s);
    m_reveal = new Button(tr("Reveal"), ButtonKind::Primary, u"lock"_s);
    m_opportunity = new Button(tr("Add an opportunity…"), ButtonKind::Link);
    auto* row = new QHBoxLayout;
    row->addWidget(m_place);
    row->addWidget(m_takeBack);
    row->addStretch();
    row->addWidget(m_reveal);
    card->content()->addLayout(row);
    card->content()->addWidget(m_opportunity, 0, Qt::AlignLeft);
    connect(m_place, &Button::clicked, this, &MeetingConsole::placeOne);
    connect(m_takeBack, &Button::clicked, this, &MeetingConsole::takeBack);
    connect(m_reveal, &Button::clicked, this, &MeetingConsole::openSealed);
    connect(m_opportunity, &Button::clicked, this, &MeetingConsole::addOpportunity);
    return card;
}

} // namespace trellis::ui
