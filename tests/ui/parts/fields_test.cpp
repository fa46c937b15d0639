#include "tests/print_qt.h"
#include "tests/ui/support/wait.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_fields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two fields in a window that has the keyboard.
template <class FieldKind>
struct Form {
    Form() : first(new FieldKind(u"Caption"_s)), second(new FieldKind(u"Place"_s)) {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        window.activateWindow();
        REQUIRE(test::waitFor([&] { return window.isActiveWindow(); }));
        first->editor().setFocus();
    }
    QWidget window;
    FieldKind* first;
    FieldKind* second;
};

} // namespace

TEST_CASE("A line is given back once, on Enter or when the field is left", "[parts]") {
    Form<ui::LineField> form;
    form.first->setValue(u"Flags"_s);
    QSignalSpy committed(form.first, &ui::LineField::committed);
    QTest::keyClicks(&form.first->editor(), u"Our "_s);
    CHECK(committed.isEmpty());
    QTest::keyClick(&form.first->editor(), Qt::Key_Return);
    QTest::keyClick(&form.first->editor(), Qt::Key_Tab);
    REQUIRE(committed.size() == 1);
    CHECK(committed[0][0].toString() == u"Our Flags"_s);
}

TEST_CASE("A refresh from the file does not take words out of somebody's hands", "[parts]") {
    Form<ui::LineField> form;
    form.first->setValue(u"Flags"_s);
    form.first->editor().selectAll();
    QTest::keyClicks(&form.first->editor(), u"Half a wo"_s);
    form.first->setValue(u"Somebody else's words"_s);
    CHECK(form.first->text() == u"Half a wo"_s);
    form.second->editor().setFocus();
    form.first->setValue(u"As in the file"_s);
    CHECK(form.first->text() == u"As in the file"_s);
}

TEST_CASE("Escape goes back to what the file holds", "[parts]") {
    Form<ui::LineField> form;
    form.first->setValue(u"Flags"_s);
    QSignalSpy committed(form.first, &ui::LineField::committed);
    QTest::keyClicks(&form.first->editor(), u"xyz"_s);
    QTest::keyClick(&form.first->editor(), Qt::Key_Escape);
    form.second->editor().setFocus();
    CHECK(form.first->text() == u"Flags"_s);
    CHECK(committed.isEmpty());
}

TEST_CASE("A name that may not be empty comes back", "[parts]") {
    Form<ui::LineField> form;
    form.first->setMayBeEmpty(false);
    form.first->setValue(u"Budget"_s);
    QSignalSpy committed(form.first, &ui::LineField::committed);
    form.first->editor().selectAll();
    QTest::keyClick(&form.first->editor(), Qt::Key_Delete);
    QTest::keyClick(&form.first->editor(), Qt::Key_Return);
    CHECK(form.first->text() == u"Budget"_s);
    CHECK(committed.isEmpty());
}

TEST_CASE("A text field takes Enter as a new line and Tab as the way on", "[parts]") {
    Form<ui::TextField> form;
    QSignalSpy committed(form.first, &ui::TextField::committed);
    QTest::keyClicks(&form.first->editor(), u"One"_s);
    QTest::keyClick(&form.first->editor(), Qt::Key_Return);
    QTest::keyClicks(&form.first->editor(), u"Two"_s);
    QTest::keyClick(&form.first->editor(), Qt::Key_Tab);
    CHECK(form.second->editor().hasFocus());
    REQUIRE(committed.size() == 1);
    CHECK(committed[0][0].toString() == u"One\nTwo"_s);
}

TEST_CASE("A text field grows with its text", "[parts]") {
    Form<ui::TextField> form;
    const int before = form.first->editor().sizeHint().height();
    form.first->setValue(QStringList(8, u"a line of the story"_s).join(u'\n'));
    test::settle();
    CHECK(form.first->editor().sizeHint().height() > before);
    CHECK(form.first->editor().height() == form.first->editor().sizeHint().height());
}

TEST_CASE("All fields of an inspector can be made to give back what was typed", "[parts]") {
    Form<ui::LineField> form;
    QSignalSpy committed(form.first, &ui::LineField::committed);
    QTest::keyClicks(&form.first->editor(), u"Half"_s);
    ui::commitFields(form.window);
    REQUIRE(committed.size() == 1);
    CHECK(committed[0][0].toString() == u"Half"_s);
}

TEST_CASE("A choice is given back as it is made, and not when the file sets it", "[parts]") {
    ui::ChoiceField field(u"Group"_s);
    QSignalSpy committed(&field, &ui::ChoiceField::committed);
    field.setChoices({{u"a"_s, u"Teachers"_s, {}, {}}, {u"b"_s, u"Families"_s, {}, {}}});
    field.setValue(u"b"_s);
    CHECK(field.editor().currentText() == u"Families"_s);
    CHECK(committed.isEmpty());
    field.show();
    QTest::keyClick(&field.editor(), Qt::Key_Up);
    REQUIRE(committed.size() == 1);
    CHECK(committed[0][0].toString() == u"a"_s);
}

TEST_CASE("A day can be set and removed", "[parts]") {
    ui::DateField field(u"Due"_s);
    field.setStart(QDate(2026, 10, 28));
    QSignalSpy committed(&field, &ui::DateField::committed);
    field.show();
    auto buttons = field.findChildren<QPushButton*>();
    const auto visible = [&] {
        for (QPushButton* button : buttons)
            if (button->isVisible())
                return button;
        return static_cast<QPushButton*>(nullptr);
    };
    QTest::mouseClick(visible(), Qt::LeftButton);
    REQUIRE(committed.size() == 1);
    CHECK(committed[0][0].toDate() == QDate(2026, 10, 28));
    CHECK(field.findChild<QDateEdit*>()->isVisible());
    QTest::mouseClick(visible(), Qt::LeftButton);
    REQUIRE(committed.size() == 2);
    CHECK_FALSE(committed[1][0].toDate().isValid());
}
