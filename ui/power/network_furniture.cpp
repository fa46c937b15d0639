#include "ui/power/network_furniture.h"

#include "ui/paint/group_badge.h"
#include "ui/parts/themed.h"

#include <QPainter>

#include <array>

namespace trellis::ui {
namespace {

constexpr double margin = 12;

} // namespace

QString SizeKey::words() const {
    switch (m_lens) {
    case paint::NetworkLens::Paper:
        return tr("Size shows influence on paper");
    case paint::NetworkLens::Practice:
        return tr("Size shows influence in practice");
    case paint::NetworkLens::Both:
        break;
    }
    return tr("Filled: influence in practice. Ring: on paper");
}

void SizeKey::setLens(paint::NetworkLens lens) {
    m_lens = lens;
    setAccessibleName(words());
    resize(sizeHint());
    update();
}

QSize SizeKey::sizeHint() const {
    const QFontMetricsF metrics(themeOf(*this).font(paint::TextStyle::Small));
    return {int(metrics.horizontalAdvance(words()) + 2 * margin + 76), int(metrics.height() + 22)};
}

void SizeKey::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
    painter.setPen(theme.ink2);
    painter.setFont(theme.font(paint::TextStyle::Small));
    painter.drawText(
        QRectF(rect()).adjusted(margin, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), words()
    );
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ctl);
    double right = width() - margin;
    for (const double r : {10.0, 6.5, 4.0}) {
        painter.drawEllipse(QPointF(right - r, height() / 2.0), r, r);
        right -= 2 * r + 6;
    }
}

NetworkKey::NetworkKey(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NetworkKey::setLanguage(Language language) {
    m_language = language;
    setAccessibleName(tr("Colours are groups; a circle is a person or role, a square a group, a "
                         "diamond an organization, a hexagon an outside body; solid lines are "
                         "formal ties, dashed ones informal"));
    update();
}

QSize NetworkKey::sizeHint() const {
    return {600, themeOf(*this).scaledInt(68)};
}

void NetworkKey::paintEvent(QPaintEvent*) {
    const paint::Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, width(), 0);
    painter.setFont(theme.font(paint::TextStyle::Small));
    const QFontMetricsF metrics(painter.font());
    const double line = height() / 2.0;
    const auto words = [&](double& x, double y, const QString& text, double after) {
        painter.setPen(theme.ink2);
        painter.drawText(QPointF(x, y + metrics.ascent() / 2 - 1), text);
        x += metrics.horizontalAdvance(text) + after;
    };
    double x = 20;
    const double first = line / 2 + 2;
    for (const Group group : allGroups) {
        const QSizeF size = paint::groupBadgeSize(theme);
        paint::paintGroupBadge(
            painter, QRectF(QPointF(x, first - size.height() / 2), size), group, theme
        );
        x += size.width() + 7;
        words(x, first, vocabulary::plural(group, m_language), 18);
    }
    x = 20;
    const double second = line + line / 2 - 3;
    const std::array shapes{
        std::pair(power::MapShape::Circle, tr("Person or role")),
        std::pair(power::MapShape::Square, tr("Group")),
        std::pair(power::MapShape::Diamond, tr("Organization")),
        std::pair(power::MapShape::Hexagon, tr("Outside body")),
    };
    for (const auto& [shape, name] : shapes) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ctl);
        painter.drawPath(paint::actorShape(shape, 6).translated(x + 8, second));
        x += 22;
        words(x, second, name, 18);
    }
    x += 10;
    for (const bool formal : {true, false}) {
        QPen pen(theme.ink2, formal ? 1.8 : 2.2);
        if (!formal)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, second), QPointF(x + 26, second));
        x += 33;
        words(x, second, formal ? tr("Formal") : tr("Informal"), 18);
    }
}

void paintGhostNetwork(QPainter& painter, const QRectF& rect, const paint::Theme& theme) {
    const QPointF middle = rect.center();
    const std::array others{
        QPointF(-116, -58), QPointF(126, -60), QPointF(-126, 66), QPointF(136, 66)};
    painter.setPen(QPen(theme.line2, 1.8));
    for (size_t i = 0; i < 3; ++i)
        painter.drawLine(middle, middle + others[i]);
    painter.setPen(QPen(theme.line2, 1.8, Qt::DashLine));
    painter.drawLine(middle + others[1], middle + others[3]);
    painter.setBrush(theme.surface);
    for (size_t i = 0; i < others.size(); ++i)
        painter.drawEllipse(middle + others[i], 19.0 + double(i % 2) * 6, 19.0 + double(i % 2) * 6);
    paint::ActorMark first;
    first.centre = middle;
    first.radius = 34;
    first.group = Group::Administrators;
    paint::paintActor(painter, first, {theme, paint::NetworkLens::Practice});
}

} // namespace trellis::ui
