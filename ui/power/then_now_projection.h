#pragma once

#include "ui/paint/network_morph.h"

#include <QVariantAnimation>
#include <QWidget>

namespace trellis::ui {

/// The network on its way from an earlier moment to now, on the wall: it stands at then until Space
/// or Right lets it move, and Left takes it back. Roles stand for people's names, tensions are left
/// out, and nothing is smaller than 24 pixels.
class ThenNowProjection : public QWidget {
    Q_OBJECT

public:
    struct Moments {
        power::PowerMap then;
        QString thenName; ///< "Fall, October 14, 2026"
        power::PowerMap now;
    };
    ThenNowProjection(const Moments& moments, const Words& words, QWidget* parent = nullptr);

    /// How far it is from then, 0, to now, 1.
    [[nodiscard]] double time() const { return m_time; }
    /// What stands over the picture: how much changed.
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] const power::NetworkOverlay& overlay() const { return m_overlay; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void play(double to);
    [[nodiscard]] QRectF mapRoom() const;

    power::NetworkOverlay m_overlay;
    QString m_thenName;
    QString m_nowName;
    QString m_hint;
    QString m_title;
    Language m_language;
    double m_time = 0;
    QVariantAnimation m_animation;
    std::unique_ptr<paint::NetworkMorph> m_morph; ///< for the size that the window has
};

} // namespace trellis::ui
