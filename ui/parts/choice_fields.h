#pragma once

#include "ui/parts/field.h"

#include <QDate>
#include <QIcon>
#include <QList>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace trellis::ui {

/// One of a list. The ids are the caller's; an empty id may stand for "none".
class ChoiceField : public Field {
    Q_OBJECT

public:
    struct Choice {
        QString id;
        QString text;
        QIcon icon;
        QString help; ///< a tooltip: the definition of the word
    };

    explicit ChoiceField(const QString& label = {}, QWidget* parent = nullptr);

    /// Keeps what is chosen where it is still there.
    void setChoices(const QList<Choice>& choices);
    void setValue(const QString& id);
    [[nodiscard]] QString value() const;
    void setReadOnly(bool readOnly) override;
    void commit() override {} // a choice is given back as it is made
    [[nodiscard]] QComboBox& editor() { return *m_box; }

signals:
    /// The person chose another id.
    void committed(const QString& id);

private:
    QComboBox* m_box;
    QString m_value;
};

/// A day, or none.
class DateField : public Field {
    Q_OBJECT

public:
    explicit DateField(const QString& label = {}, QWidget* parent = nullptr);

    /// The day in the file; an invalid date is none.
    void setValue(QDate value);
    /// The day that the calendar opens on when there is none yet.
    void setStart(QDate start) { m_start = start; }
    void setReadOnly(bool readOnly) override;
    void commit() override;
    /// Sets its own words and the day's form again after the language changed.
    void retranslate();

signals:
    /// The person set another day; invalid for none.
    void committed(QDate value);

private:
    void offer(bool hasDay);

    QDateEdit* m_edit;
    QPushButton* m_add;
    QPushButton* m_clear;
    QDate m_value;
    QDate m_start;
};

} // namespace trellis::ui
