#pragma once

#include "ui/analysis/wall_picture.h"

#include <QWidget>

namespace trellis::ui {

class Exhibit;
class MeetingController;

/// What the wall shows of the meeting now.
[[nodiscard]] WallPicture wallPicture(const MeetingController& meeting, const Exhibit& exhibit);

/// The wall: full on the second screen, or a window when there is one screen only. Lights down is
/// the projector's theme, lights on the light one. Its keys go to the console.
class MeetingWall : public QWidget {
    Q_OBJECT

public:
    MeetingWall(MeetingController& meeting, Exhibit& exhibit, QWidget& console);

    /// On the other screen than the console's; false when there is only one.
    bool open();
    void setFrozen(bool frozen);
    void setBlank(bool blank);
    void setLightsOn(bool on);
    [[nodiscard]] bool frozen() const { return m_frozen; }
    [[nodiscard]] bool blank() const { return m_blank; }
    [[nodiscard]] bool lightsOn() const { return m_lightsOn; }
    /// The texts that were written last.
    [[nodiscard]] const std::vector<WallText>& texts() const { return m_texts; }
    void paintOn(QPainter& painter, const QRectF& rect) const;

signals:
    void repainted();
    /// Its screen is gone, or somebody closed it.
    void lost();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void look();

    MeetingController& m_meeting;
    Exhibit& m_exhibit;
    QWidget& m_console;
    WallPicture m_picture;
    std::vector<WallText> m_texts;
    bool m_frozen = false;
    bool m_blank = false;
    bool m_lightsOn = false;
};

} // namespace trellis::ui
