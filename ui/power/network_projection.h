#pragma once

#include "ui/paint/network_drawing.h"

#include <QWidget>

namespace trellis::ui {

/// The network on a wall: no tensions, nothing under 24 pixels, and roles for people's names until
/// somebody presses N.
class NetworkProjection : public QWidget {
    Q_OBJECT

public:
    /// The same network with roles and with names.
    struct Pictures {
        power::NetworkPicture roles;
        power::NetworkPicture names;
    };
    NetworkProjection(
        Pictures pictures, paint::NetworkLens lens, const Words& words, QWidget* parent = nullptr
    );

    [[nodiscard]] const power::NetworkPicture& shown() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Pictures m_pictures;
    bool m_names = false;
    paint::NetworkLens m_lens;
    QString m_title;
    Language m_language;
};

} // namespace trellis::ui
