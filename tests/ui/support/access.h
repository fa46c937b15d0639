#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace trellis::test {

inline bool isControl(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr;
}

/// Qt's own insides: the cross in a line edit, a scroll area's corner, a table's heads.
inline bool isInsideOfQt(const QWidget& widget) {
    if (qobject_cast<const QHeaderView*>(&widget) != nullptr ||
        widget.inherits("QTableCornerButton"))
        return true;
    return widget.objectName().startsWith(QStringLiteral("qt_")) ||
           qobject_cast<const QLineEdit*>(widget.parentWidget()) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr;
}

inline QString nameOf(const QWidget& widget) {
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr ? button->text() : QString();
}

inline QStringList nameless(const QWidget& window) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisibleTo(&window) && isControl(*widget) && !isInsideOfQt(*widget) &&
            nameOf(*widget).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className());
    return found;
}

/// Every control that the keyboard can get to by Tab.
inline QList<QWidget*> tabStops(QWidget& window) {
    QList<QWidget*> stops;
    for (QWidget* next = window.nextInFocusChain(); next != &window;
         next = next->nextInFocusChain())
        if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0)
            stops << next;
    return stops;
}

} // namespace trellis::test
