#pragma once

#include "ui/parts/field.h"

#include <QPlainTextEdit>

class QLineEdit;

namespace trellis::ui {

/// One line of text.
class LineField : public Field {
    Q_OBJECT

public:
    explicit LineField(const QString& label = {}, QWidget* parent = nullptr);

    /// What the file holds now. Words being typed stay.
    void setValue(const QString& value);
    [[nodiscard]] QString text() const;
    void setPlaceholder(const QString& words);
    /// Whether an empty text may be committed; when not, the field goes back to the file's value.
    void setMayBeEmpty(bool mayBeEmpty) { m_mayBeEmpty = mayBeEmpty; }
    void setReadOnly(bool readOnly) override;
    void commit() override;
    [[nodiscard]] QLineEdit& editor() { return *m_edit; }
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The person's text, when it differs from the file's.
    void committed(const QString& value);

private:
    QLineEdit* m_edit;
    QString m_value;
    bool m_mayBeEmpty = true;
};

/// A plain text editor that is as tall as its text, between two lines and `maximumLines`.
class GrowingTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget* parent = nullptr);
    void setLines(int minimum, int maximum);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

signals:
    /// Enter with Ctrl, or the focus left.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int m_minimumLines = 2;
    int m_maximumLines = 14;
};

/// Several lines of text: Enter makes a new line, Tab goes on, leaving the field commits.
class TextField : public Field {
    Q_OBJECT

public:
    explicit TextField(const QString& label = {}, QWidget* parent = nullptr);

    /// What the file holds now. Words being typed stay.
    void setValue(const QString& value);
    [[nodiscard]] QString text() const { return m_edit->toPlainText(); }
    void setPlaceholder(const QString& words) { m_edit->setPlaceholderText(words); }
    void setReadOnly(bool readOnly) override;
    void commit() override;
    [[nodiscard]] GrowingTextEdit& editor() { return *m_edit; }
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The person's text, when it differs from the file's.
    void committed(const QString& value);

private:
    GrowingTextEdit* m_edit;
    QString m_value;
};

} // namespace trellis::ui
