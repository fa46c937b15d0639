#pragma once

#include "ui/shell/preferences.h"

#include <QAbstractButton>
#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace trellis::ui {

/// A button of two lines with an icon, as wide as it is given.
class BigButton : public QAbstractButton {
    Q_OBJECT

public:
    BigButton(bool primary, QString iconName, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& explanation);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_primary;
    QString m_icon;
    QString m_explanation;
};

/// The vine on its trellis that grows along the bottom of the welcome window.
class VineDrawing : public QWidget {
    Q_OBJECT

public:
    explicit VineDrawing(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The recent schools as a list. The display role is what a screen reader says.
class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSchools(const QList<RecentSchool>& schools, const QDateTime& now);
    [[nodiscard]] const RecentSchool& school(int row) const { return m_schools.at(row); }
    /// "Documents, opened today at 9:12 AM"
    [[nodiscard]] QString whereAndWhen(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<RecentSchool> m_schools;
    QDateTime m_now;
};

class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace trellis::ui
