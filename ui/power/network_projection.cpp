#include "ui/power/network_projection.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/network_fit.h"
#include "ui/parts/themed.h"

#include <QKeyEvent>
#include <QPainter>

namespace trellis::ui {
namespace {

constexpr double margin = 40;
constexpr double badge = 40;
constexpr double readable = 24;

} // namespace

NetworkProjection::NetworkProjection(
    Pictures pictures, paint::NetworkLens lens, const Words& words, QWidget* parent
)
    : QWidget(parent),
      m_pictures(std::move(pictures)),
      m_lens(lens),
      m_title(paint::networkTitle(lens, words)),
      m_language(words.language()) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_title);
}

const power::NetworkPicture& NetworkProjection::shown() const {
    return m_names ? m_pictures.names : m_pictures.roles;
}

void NetworkProjection::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_N) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_names = !m_names;
    update();
}

void NetworkProjection::paintEvent(QPaintEvent*) {
    paint::NetworkLook look{themeOf(*this), m_lens};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), look.theme.canvas);
    QRectF room = QRectF(rect()).adjusted(margin, margin / 2, -margin, -margin / 2);
    painter.setPen(look.theme.ink);
    painter.setFont(look.theme.font(paint::TextStyle::ProjectorReflection));
    const double title = QFontMetricsF(painter.font()).height();
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop), m_title);
    const double key = badge + 16;
    paint::paintGroupKey(
        painter,
        QRectF(room.left(), room.bottom() - key, room.width(), key),
        m_language,
        look.theme,
        look.theme.font(paint::TextStyle::ProjectorText)
    );
    room.adjust(0, title + 16, 0, -key - 12);
    const paint::NetworkFit fit =
        paint::fitNetwork(shown(), m_language, look, room.size(), readable);
    if (fit.bounds.isEmpty())
        return;
    look.type = fit.type;
    painter.translate(room.topLeft());
    paint::moveTo(painter, fit, room.size());
    paint::NetworkState state;
    state.detail = fit.scale;
    const paint::NetworkDrawing drawing = paint::drawNetwork(fit.picture, m_language, look);
    paint::paintNetwork(painter, drawing, m_language, look, state);
}

} // namespace trellis::ui
