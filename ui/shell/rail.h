#pragma once

#include "ui/parts/page.h"

#include <QAbstractButton>

class QButtonGroup;
class QVBoxLayout;

namespace trellis::ui {

/// A step on the rail: its icon in a ring that says how far it has come, its name below.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit RailButton(QString iconName, QWidget* parent = nullptr);

    void setProgress(const std::optional<Progress>& progress);
    void setName(const QString& name, const QString& shortcut);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int labelHeight() const;
    [[nodiscard]] double pictureSize() const;
    void tell();

    QString m_icon;
    QString m_shortcut;
    std::optional<Progress> m_progress;
};

/// The steps of the mapping tool, down the left side. Holds only pages that exist.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    void setCurrent(int index);
    void setProgress(int index, const std::optional<Progress>& progress);
    void retranslate(const std::vector<PageEntry>& pages);

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace trellis::ui
