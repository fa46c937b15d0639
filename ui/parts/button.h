#pragma once

#include <QPushButton>

class QAction;
class QLabel;

namespace trellis::ui {

/// One primary per region; everything else is plain, ghost or a link.
enum class ButtonKind { Plain, Primary, Danger, Ghost, Title, Link, Icon, GhostIcon };

/// A push button of the design: its look is the style sheet's, its icon follows the theme.
class Button : public QPushButton {
    Q_OBJECT

public:
    /// `iconName` is a name in :/icons or empty. An icon-only button needs `text` all the same: it
    /// becomes the tooltip and the accessible name.
    explicit Button(
        const QString& text,
        ButtonKind kind = ButtonKind::Plain,
        const QString& iconName = {},
        QWidget* parent = nullptr
    );

    void setKind(ButtonKind kind);
    void setIconName(const QString& name);
    /// 28 instead of 32 tall.
    void setSmall(bool small);
    /// Is that action from now on: its words, its shortcut as a tooltip, enabled or not, shown or
    /// not; a click triggers it.
    void follow(QAction* action);
    /// The words of the button, or the tooltip and accessible name of an icon-only one.
    void setWords(const QString& words);
    /// A key in a small frame behind the words: where it saves a trip.
    void setKeyHint(const QString& keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ButtonKind m_kind = ButtonKind::Plain;
    QLabel* m_hint = nullptr;
};

} // namespace trellis::ui
