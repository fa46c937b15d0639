#pragma once

#include "ui/paint/group_badge.h"
#include "ui/paint/status.h"

#include <QWidget>

namespace trellis::ui {

/// A group's badge as a widget. Its accessible name is the group's, not the two letters.
class GroupBadge : public QWidget {
    Q_OBJECT

public:
    explicit GroupBadge(Group group, const QString& groupName, QWidget* parent = nullptr);

    void setGroup(Group group, const QString& groupName);
    void setBadgeStyle(paint::BadgeStyle style);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Group m_group;
    paint::BadgeStyle m_style = paint::BadgeStyle::Filled;
};

/// A status badge as a widget.
class StatusBadge : public QWidget {
    Q_OBJECT

public:
    explicit StatusBadge(paint::StatusPicture picture, QWidget* parent = nullptr);

    void setPicture(const paint::StatusPicture& picture);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    paint::StatusPicture m_picture;
};

} // namespace trellis::ui
