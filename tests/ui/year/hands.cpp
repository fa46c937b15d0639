#include "tests/ui/year/hands.h"

#include "tests/ui/support/wait.h"
#include "ui/parts/segmented_control.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

namespace trellis::test {
namespace {

/// Brings its window to the front and scrolls until it can be seen, as a person would.
void reveal(QWidget& widget) {
    widget.window()->activateWindow();
    REQUIRE(waitFor([&] { return widget.window()->isActiveWindow(); }));
    for (QWidget* over = widget.parentWidget(); over != nullptr; over = over->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(over))
            area->ensureWidgetVisible(&widget);
    settle();
}

QString readOn(const QAbstractButton& button) {
    const QString text = QString(button.text()).remove(u'&');
    return text.isEmpty() ? button.accessibleName() : text;
}

} // namespace

void Hands::click(const QString& words) {
    QAbstractButton* found = nullptr;
    for (auto* button : m_window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        const QString read = readOn(*button);
        if (read == words || button->accessibleName() == words) {
            found = button;
            break;
        }
        if (found == nullptr &&
            (read.startsWith(words) || button->accessibleName().startsWith(words)))
            found = button;
    }
    if (found == nullptr)
        FAIL("no button in sight reads: " << words.toStdString());
    reveal(*found);
    QTest::mouseClick(
        found, Qt::LeftButton, {}, QPoint(std::min(8, found->width() / 2), found->height() / 2)
    );
    settle();
}

void Hands::view(const QString& words) {
    for (auto* control : m_window.findChildren<ui::SegmentedControl*>())
        for (auto* piece : control->findChildren<QAbstractButton*>())
            if (piece->isVisible() && piece->accessibleName() == words) {
                QTest::mouseClick(piece, Qt::LeftButton);
                return settle();
            }
    FAIL("no view is called: " << words.toStdString());
}

void Hands::type(const QString& label, const QString& words) {
    QWidget* found = nullptr;
    for (auto* widget : m_window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->accessibleName() == label &&
            (qobject_cast<QLineEdit*>(widget) != nullptr ||
             qobject_cast<QPlainTextEdit*>(widget) != nullptr))
            found = found == nullptr ? widget : found;
    if (found == nullptr)
        FAIL("nothing to type into is called: " << label.toStdString());
    reveal(*found);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(found, words);
    const bool line = qobject_cast<QLineEdit*>(found) != nullptr;
    QTest::keyClick(found, Qt::Key_Return, line ? Qt::NoModifier : Qt::ControlModifier);
    settle();
}

void Hands::choose(const QString& label, const QString& choice) {
    auto& box = named<QComboBox>(label);
    const int row = box.findText(choice);
    if (row < 0)
        FAIL(label.toStdString() << " does not offer: " << choice.toStdString());
    reveal(box);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_F4);
    QAbstractItemView* list = box.view();
    REQUIRE(waitFor([&] { return list->isVisible(); }));
    QTest::keyClick(list, Qt::Key_Home);
    while (list->currentIndex().row() < row)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    settle();
}

void Hands::count(const QString& name, int number) {
    auto& box = named<QSpinBox>(name);
    reveal(box);
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, QString::number(number));
    QTest::keyClick(&box, Qt::Key_Tab);
    settle();
}

void Hands::day(const QString& label, QDate day) {
    QDateEdit* edit = nullptr;
    for (auto* each : m_window.findChildren<QDateEdit*>())
        if (each->accessibleName() == label)
            edit = each;
    REQUIRE(edit != nullptr);
    if (!edit->isVisible()) {
        Hands row(*edit->parentWidget());
        row.click(QStringLiteral("Set a day"));
    }
    reveal(*edit);
    edit->setFocus();
    edit->setDate(day);
    QTest::keyClick(edit, Qt::Key_Tab); // Enter would be the dialog’s
    settle();
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = m_window.focusWidget();
    pressOn(focus != nullptr ? *focus : m_window, key, modifiers);
}

void Hands::pressOn(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&widget, key, modifiers);
    settle();
}

void Hands::inDialog(
    const std::function<void()>& begin, const std::function<void(Hands& dialog)>& act
) {
    bool acted = false;
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &waiting, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog == nullptr || acted)
            return;
        acted = true;
        waiting.stop();
        Hands hands(*dialog);
        act(hands);
    });
    waiting.start(0);
    begin();
    CHECK(waitFor([&] { return acted && QApplication::activeModalWidget() == nullptr; }));
    settle();
}

} // namespace trellis::test
