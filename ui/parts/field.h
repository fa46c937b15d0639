#pragma once

#include <QWidget>

class QEvent;
class QLabel;
class QVBoxLayout;

namespace trellis::ui {

/// What every inspector field shares: a label above, a line of help below, and its manners.
///
/// A field shows a value of the file and gives back what the person typed, once, on Enter or when
/// the focus leaves. While a person types, a refresh from the file does not touch their words.
/// Before an inspector turns to another thing it calls commitFields().
class Field : public QWidget {
    Q_OBJECT

public:
    /// The words above it; they are also the accessible name.
    void setLabel(const QString& label);
    [[nodiscard]] QString label() const;
    /// A muted line under the field; empty for none.
    void setHelp(const QString& help);
    virtual void setReadOnly(bool readOnly) = 0;
    /// Gives back what was typed now, if it differs from what the file holds.
    virtual void commit() = 0;

protected:
    explicit Field(const QString& label, QWidget* parent);
    /// Undo and Redo belong to the school file while nothing is being typed: the editor's own
    /// event filter asks this first.
    static bool leavesToWindow(const QEvent& event, bool typing);
    /// Called once by the constructor of each kind. Where the editor is a row of several controls,
    /// `control` is the one that takes the field's name.
    void setEditor(QWidget* editor, QWidget* control = nullptr);

private:
    QVBoxLayout* m_column;
    QLabel* m_label;
    QLabel* m_help;
    QWidget* m_control = nullptr;
};

/// Commits every field inside `container`.
void commitFields(const QWidget& container);

} // namespace trellis::ui
