#include "ui/parts/style_sheet.h"

#include "ui/paint/theme.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

/// A font as the sheet writes it: weight, size and families at the theme's text size.
QString fontWords(const paint::Theme& theme, paint::TextStyle style) {
    const QFont font = theme.font(style);
    QStringList families;
    for (const QString& family : font.families())
        families << u'"' + family + u'"';
    return u"font-weight: %1; font-size: %2pt; font-family: %3;"_s.arg(font.weight())
        .arg(font.pointSizeF())
        .arg(families.join(u", "_s));
}

QString textStyleRules(const paint::Theme& theme) {
    QString rules;
    for (int i = 0; i <= static_cast<int>(paint::TextStyle::ProjectorText); ++i)
        rules += u"*[textStyle=\"%1\"] { %2 }\n"_s.arg(i).arg(
            fontWords(theme, static_cast<paint::TextStyle>(i))
        );
    return rules;
}

/// Names in the sheets below stand for tokens, so that they read like the pictures' own.
QHash<QString, QString> tokens(const paint::Theme& t) {
    return {
        {u"paper"_s, t.paper.name()},
        {u"surface"_s, t.surface.name()},
        {u"sunken"_s, t.sunken.name()},
        {u"hover"_s, t.hover.name()},
        {u"line"_s, t.line.name()},
        {u"line-2"_s, t.line2.name()},
        {u"ctl"_s, t.ctl.name()},
        {u"ink"_s, t.ink.name()},
        {u"ink-2"_s, t.ink2.name()},
        {u"ink-3"_s, t.ink3.name()},
        {u"accent"_s, t.accent.name()},
        {u"accent-hover"_s, t.accentHover.name()},
        {u"accent-soft"_s, t.accentSoft.name()},
        {u"accent-line"_s, t.accentLine.name()},
        {u"on-accent"_s, t.onAccent.name()},
        {u"accent-text"_s, t.accentText.name()},
        {u"warn"_s, t.warn.name()},
        {u"warn-soft"_s, t.warnSoft.name()},
        {u"warn-line"_s, t.warnLine.name()},
        {u"danger"_s, t.danger.name()},
        {u"danger-soft"_s, t.dangerSoft.name()},
        {u"danger-line"_s, t.dangerLine.name()},
        {u"arrow"_s, t.isDark() ? u"down-on-dark"_s : u"down"_s},
        {u"up"_s, t.isDark() ? u"up-on-dark"_s : u"up"_s},
        {u"small"_s, fontWords(t, paint::TextStyle::Small)},
    };
}

constexpr auto surfaces = R"(
QMainWindow, QDialog, QWidget[ground="paper"] { background: @paper; }
QWidget[ground="sunken"] { background: @sunken; }
QWidget[ground="surface"] { background: @surface; }
QWidget[edge="top"] { border: 0 solid @line; border-top-width: 1px; }
QWidget[edge="bottom"] { border: 0 solid @line; border-bottom-width: 1px; }
QWidget[edge="left"] { border: 0 solid @line; border-left-width: 1px; }
QWidget[edge="right"] { border: 0 solid @line; border-right-width: 1px; }
QFrame[divider="true"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: @line; }
QToolTip { background: @ink; color: @surface; border: 0; padding: 4px 8px; }
QStatusBar { background: @sunken; }
)";

constexpr auto labels = R"(
QLabel { background: transparent; color: @ink; }
QLabel[ink="secondary"] { color: @ink-2; }
QLabel[ink="muted"] { color: @ink-3; }
QLabel[ink="accent"] { color: @accent-text; }
QLabel[ink="warning"] { color: @warn; }
QLabel[ink="danger"] { color: @danger; }
QLabel[keyHint="true"] { background: @sunken; border: 1px solid @line; border-radius: 4px; padding: 0 5px; }
)";

constexpr auto buttons = R"(
QPushButton, QToolButton { icon-size: {16}px; }
QPushButton[small="true"], QFrame[segmented="true"] > QPushButton { icon-size: {15}px; }
QPushButton { min-height: {30}px; padding: 0 12px; border: 1px solid @line-2; border-radius: 7px; background: @surface; color: @ink; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @line; }
QPushButton:disabled { background: @hover; color: @ink-3; border-color: @line; }
QPushButton[small="true"] { min-height: {26}px; padding: 0 10px; @small font-weight: 500; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @on-accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @accent-hover; border-color: @accent-hover; }
QPushButton[kind="primary"]:disabled { background: @hover; color: @ink-3; border-color: @line; }
QPushButton[kind="danger"] { color: @danger; border-color: @danger-line; }
QPushButton[kind="danger"]:hover { background: @danger-soft; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: @ink-2; }
QPushButton[kind="ghost"]:hover { background: @hover; color: @ink; }
QPushButton[hinted="true"] { text-align: left; }
QPushButton[kind="title"] { background: transparent; border-color: transparent; font-weight: 600; }
QPushButton[kind="title"]:hover { background: @hover; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: @accent-text; font-weight: 600; padding: 0 4px; }
QPushButton[kind="link"]:hover { background: @accent-soft; }
QPushButton[kind="icon"] { padding: 0 7px; }
QPushButton[kind="ghost-icon"] { padding: 0 7px; background: transparent; border-color: transparent; }
QPushButton[kind="ghost-icon"]:hover { background: @hover; }
QPushButton::menu-indicator { width: 0; }
QToolButton { background: transparent; border: 0; border-radius: 6px; color: @ink-2; padding: 4px; }
QToolButton:hover { background: @hover; color: @ink; }
QFrame[segmented="true"] { background: @hover; border: 1px solid @line; border-radius: 8px; }
QFrame[segmented="true"] > QPushButton { background: transparent; min-height: {24}px; padding: 0 12px; border: 1px solid transparent; border-radius: 6px; font-weight: 500; color: @ink-2; }
QFrame[segmented="true"] > QPushButton:hover { color: @ink; background: transparent; }
QFrame[segmented="true"] > QPushButton:checked { background: @surface; border-color: @line-2; color: @ink; font-weight: 600; }
)";

constexpr auto fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox { border: 1px solid @line-2; border-radius: 6px; padding: 5px 9px; background: @surface; color: @ink; selection-background-color: @accent-line; selection-color: @ink; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: {20}px; }
QPlainTextEdit { padding: 3px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QLineEdit:read-only, QPlainTextEdit:read-only { background: @sunken; color: @ink-2; border-color: @line; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QDateEdit:hover { border-color: @ctl; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/@arrow.svg); width: 12px; height: 12px; }
QSpinBox { padding-right: 26px; }
QSpinBox:disabled, QSpinBox:read-only { background: @sunken; color: @ink-2; border-color: @line; }
QSpinBox:hover { border-color: @ctl; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; border: 0; width: 24px; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: @hover; }
QSpinBox::up-arrow { image: url(:/icons/@up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(:/icons/@arrow.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line-2; border-radius: 6px; selection-background-color: @accent-soft; selection-color: @ink; outline: 0; }
QCheckBox, QRadioButton { color: @ink; spacing: 8px; }
QCheckBox:disabled, QRadioButton:disabled { color: @ink-3; }
)";

constexpr auto views = R"(
QTreeView, QTableView, QListView { border: 0; background: transparent; color: @ink; selection-background-color: @accent-soft; selection-color: @ink; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @accent-soft; color: @ink; }
QTreeView::item:hover:!selected, QListView::item:hover:!selected { background: @hover; }
QHeaderView { background: transparent; border: 0; }
QTableCornerButton::section { background: transparent; border: 0; }
QHeaderView::section { background: transparent; border: 0; color: @ink-3; font-weight: 600; padding: 0 6px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line-2; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @ctl; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr auto menus = R"(
QMenuBar { background: @sunken; color: @ink; border-bottom: 1px solid @line; padding: 1px 8px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 5px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; color: @ink; border: 1px solid @line-2; padding: 5px; }
QMenu::item { padding: 5px 28px 5px 28px; border-radius: 5px; }
QMenu::item:selected { background: @accent-soft; color: @ink; }
QMenu::item:disabled { color: @ink-3; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QProgressBar { background: @hover; border: 0; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: @accent-text; border-radius: 4px; }
QCalendarWidget QWidget { background: @surface; color: @ink; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @on-accent; }
)";

constexpr auto overlays = R"(
QFrame[card="true"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[warning="true"] { background: @warn-soft; border: 1px solid @warn-line; border-radius: 6px; }
QFrame[warning="true"] QLabel { color: @warn; }
QFrame[error="true"] { background: @danger-soft; border: 1px solid @danger-line; border-radius: 6px; }
QFrame[error="true"] QLabel { color: @danger; }
QFrame[banner="true"] { border-width: 0 0 1px 0; border-radius: 0; }
QFrame[toast="true"] { background: @ink; border: 0; border-radius: 8px; }
QFrame[toast="true"] QLabel { color: @surface; }
QFrame[toast="true"] QPushButton { background: transparent; border: 1px solid @ctl; color: @surface; min-height: {24}px; }
QFrame[toast="true"] QPushButton:hover { background: @ink-2; }
QFrame[moment="true"] { margin-top: 10px; }
QFrame[popup="true"] { background: @surface; border: 1px solid @line-2; border-radius: 8px; }
)";

/// Puts the tokens in: `@name` a colour or font, `{30}px` a length that grows with the text.
QString filled(const QString& sheet, const paint::Theme& theme) {
    static const QRegularExpression pattern(u"@([a-z0-9-]+)|\\{(\\d+)\\}px"_s);
    const QHash<QString, QString> values = tokens(theme);
    QString result;
    qsizetype end = 0;
    for (QRegularExpressionMatchIterator i = pattern.globalMatch(sheet); i.hasNext();) {
        const QRegularExpressionMatch match = i.next();
        result += QStringView(sheet).mid(end, match.capturedStart() - end);
        result += match.hasCaptured(2)
                      ? u"%1px"_s.arg(theme.scaledInt(match.captured(2).toDouble()))
                      : values.value(match.captured(1));
        end = match.capturedEnd();
    }
    result += QStringView(sheet).mid(end);
    return result;
}

} // namespace

QString styleSheet(const paint::Theme& theme) {
    QString sheet = textStyleRules(theme);
    for (const char* part : {surfaces, labels, buttons, fields, views, menus, overlays})
        sheet += QLatin1StringView(part);
    return filled(sheet, theme);
}

QPalette palette(const paint::Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.paper);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.sunken);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.ink3);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accentText);
    palette.setColor(QPalette::LinkVisited, theme.accentText);
    palette.setColor(QPalette::ToolTipBase, theme.ink);
    palette.setColor(QPalette::ToolTipText, theme.surface);
    palette.setColor(QPalette::Mid, theme.line2);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Dark, theme.ctl);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.ink3);
    return palette;
}

} // namespace trellis::ui
