#pragma once

#include "core/evidence/types.h"

#include <QAbstractButton>

namespace trellis::ui {

class Button;

/// One linked thing: its icon, its name and what it is. A click or Enter opens it on its page;
/// Delete or the cross takes the link away, where that is possible.
class ThingChip : public QAbstractButton {
    Q_OBJECT

public:
    /// `caption` is the second line: "Photo", "Meeting note, Reading the map".
    ThingChip(
        const evidence::NamedThing& thing,
        const QString& name,
        const QString& caption,
        QWidget* parent = nullptr
    );

    [[nodiscard]] const evidence::NamedThing& thing() const { return m_thing; }
    void setRemovable(bool removable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    evidence::NamedThing m_thing;
    QString m_caption;
    Button* m_cross;
};

} // namespace trellis::ui
