#include "ui/parts/badges.h"

#include "ui/parts/themed.h"

#include <QPainter>

namespace trellis::ui {

GroupBadge::GroupBadge(Group group, const QString& groupName, QWidget* parent)
    : QWidget(parent),
      m_group(group) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setGroup(group, groupName);
}

void GroupBadge::setGroup(Group group, const QString& groupName) {
    m_group = group;
    setAccessibleName(groupName);
    setToolTip(groupName);
    update();
}

void GroupBadge::setBadgeStyle(paint::BadgeStyle style) {
    m_style = style;
    update();
}

QSize GroupBadge::sizeHint() const {
    return paint::groupBadgeSize(themeOf(*this)).toSize();
}

void GroupBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::paintGroupBadge(painter, rect(), m_group, themeOf(*this), m_style);
}

StatusBadge::StatusBadge(paint::StatusPicture picture, QWidget* parent)
    : QWidget(parent),
      m_picture(std::move(picture)) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(m_picture.word);
}

void StatusBadge::setPicture(const paint::StatusPicture& picture) {
    if (picture == m_picture)
        return;
    m_picture = picture;
    setAccessibleName(picture.word);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const {
    return paint::statusBadgeSize(m_picture, themeOf(*this)).toSize();
}

void StatusBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::paintStatusBadge(painter, rect(), m_picture, themeOf(*this));
}

} // namespace trellis::ui
