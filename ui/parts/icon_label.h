#pragma once

#include "ui/parts/themed.h"

#include <QWidget>

namespace trellis::ui {

/// An icon beside words. It says nothing of its own to a screen reader.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    IconLabel(QString iconName, int size, Ink ink, QWidget* parent = nullptr);

    void setIconName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Ink m_ink;
};

} // namespace trellis::ui
