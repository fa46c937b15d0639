#include "ui/shell/welcome_window.h"

#include "ui/paint/icons.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/messages.h"
#include "ui/parts/text_label.h"
#include "ui/shell/welcome_parts.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QListView>
#include <QMimeData>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

constexpr int leftWidth = 420;
constexpr QSize fullSize(960, 640);

QString schoolFileIn(const QMimeData& data) {
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(u".trellis"_s, Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

} // namespace

WelcomeWindow::WelcomeWindow(Preferences& preferences, bool sampleOffered, QDateTime now)
    : m_preferences(preferences),
      m_now(std::move(now)) {
    setGround(*this, Ground::Surface);
    setWindowIcon(paint::logo());
    setAcceptDrops(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_left = makeLeft(sampleOffered);
    row->addWidget(m_left);
    row->addWidget(makeRight(), 1);
    fitText();
    connect(&preferences, &Preferences::recentsChanged, this, &WelcomeWindow::refresh);
    retranslate();
}

QWidget* WelcomeWindow::makeLeft(bool sampleOffered) {
    auto* left = new QWidget(this);
    setGround(*left, Ground::Sunken);
    setHairline(*left, Qt::RightEdge);
    auto* logo = new QLabel(left);
    logo->setPixmap(paint::logo().pixmap(QSize(56, 56), devicePixelRatioF()));
    m_tagline = new TextLabel({}, paint::TextStyle::Lede, Ink::Secondary, left);
    m_tagline->setWordWrap(true);
    m_new = new BigButton(true, u"plus"_s, left);
    m_open = new BigButton(false, u"folder"_s, left);
    m_sample = new BigButton(false, u"map"_s, left);
    m_sample->setVisible(sampleOffered);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(44, 48, 44, 0);
    inner->setSpacing(10);
    inner->addWidget(logo);
    inner->addSpacing(8);
    inner->addWidget(new TextLabel(u"Trellis"_s, paint::TextStyle::WindowTitle, Ink::Normal, left));
    inner->addWidget(m_tagline);
    inner->addSpacing(16);
    for (BigButton* button : {m_new, m_open, m_sample})
        inner->addWidget(button);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(inner);
    column->addStretch();
    column->addWidget(new VineDrawing(left));
    connect(m_new, &BigButton::clicked, this, &WelcomeWindow::newWanted);
    connect(m_open, &BigButton::clicked, this, &WelcomeWindow::openWanted);
    connect(m_sample, &BigButton::clicked, this, &WelcomeWindow::sampleWanted);
    return left;
}

QWidget* WelcomeWindow::makeRight() {
    auto* right = new QWidget(this);
    m_recent = new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, right);
    m_clear = new Button({}, ButtonKind::Ghost, {}, right);
    m_clear->setSmall(true);
    m_recents = new RecentModel(this);
    m_list = new QListView(right);
    m_list->setModel(m_recents);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setMouseTracking(true);
    m_none = new TextLabel({}, paint::TextStyle::Body, Ink::Muted, right);
    m_none->setWordWrap(true);
    m_error = new InlineMessage(InlineMessage::Kind::Error, right);
    m_error->hide();
    m_busy = new TextLabel({}, paint::TextStyle::Body, Ink::Accent, right);
    m_busy->hide();
    m_privacy = new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, right);
    m_privacy->setWordWrap(true);
    m_atStart = new QCheckBox(right);
    m_atStart->setChecked(m_preferences.welcomeAtStart());
    auto* head = new QHBoxLayout;
    head->addWidget(m_recent, 1);
    head->addWidget(m_clear);
    auto* privacy = new QHBoxLayout;
    privacy->setSpacing(10);
    privacy->addWidget(new IconLabel(u"lock"_s, 16, Ink::Muted, right), 0, Qt::AlignTop);
    privacy->addWidget(m_privacy, 1);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(44, 40, 44, 22);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_error);
    column->addWidget(m_busy);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(new Divider(right));
    column->addLayout(privacy);
    column->addWidget(m_atStart);
    const auto open = [this](const QModelIndex& index) {
        const QString path = m_recents->school(index.row()).path; // opening it sets the list anew
        emit pathWanted(path);
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(m_clear, &Button::clicked, this, [this] { m_preferences.forgetRecents(); });
    connect(m_atStart, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setWelcomeAtStart(on);
    });
    return right;
}

void WelcomeWindow::fitText() {
    const paint::Theme theme = themeOf(*this);
    m_left->setFixedWidth(theme.scaledInt(leftWidth));
    const QSize wanted(theme.scaledInt(fullSize.width()), theme.scaledInt(fullSize.height()));
    resize(wanted.boundedTo(screen()->availableSize()));
}

void WelcomeWindow::retranslate() {
    setWindowTitle(tr("Welcome to Trellis"));
    m_tagline->setText(tr("The mapping tool for school leadership teams"));
    m_new->setWords(tr("New school file"), tr("Name your school and add your team"));
    m_open->setWords(tr("Open…"), tr("A .trellis file from this computer"));
    m_sample->setWords(tr("Try the sample school"), tr("Cedar Grove, with every step filled in"));
    m_recent->setText(tr("Recent"));
    m_list->setAccessibleName(tr("Recent schools"));
    m_clear->setWords(tr("Clear list"));
    m_none->setText(tr("The schools that you open are listed here. You can also drop a school "
                       "file on this window."));
    m_privacy->setText(tr("Your file stays on this computer. Trellis has no account, and nothing "
                          "leaves until you choose Share with coach."));
    m_atStart->setText(tr("Show this window at start"));
    refresh();
}

void WelcomeWindow::refresh() {
    const QList<RecentSchool> schools = m_preferences.recents();
    m_recents->setSchools(schools, m_now);
    m_none->setVisible(schools.isEmpty());
    m_clear->setVisible(!schools.isEmpty());
    m_list->setCurrentIndex(m_recents->index(0, 0));
}

void WelcomeWindow::showError(const QString& sentence) {
    m_error->setSentence(sentence);
    m_error->setDismissible(tr("Dismiss"));
    m_error->show();
}

void WelcomeWindow::setBusy(const QString& sentence) {
    m_busy->setText(sentence);
    m_busy->setVisible(!sentence.isEmpty());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_new, m_open, m_sample, m_list})
        widget->setEnabled(sentence.isEmpty());
}

void WelcomeWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit leaving();
}

void WelcomeWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        fitText();
}

void WelcomeWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!schoolFileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WelcomeWindow::dropEvent(QDropEvent* event) {
    const QString path = schoolFileIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    emit pathWanted(path);
}

} // namespace trellis::ui
