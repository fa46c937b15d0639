#include "core/photovoice/store.h"
#include "tests/ui/shell/page_window.h"
#include "tests/ui/support/access.h"
#include "ui/parts/button.h"
#include "ui/parts/segmented_control.h"
#include "ui/parts/switch.h"
#include "ui/parts/toast.h"
#include "ui/photovoice/face_row.h"
#include "ui/photovoice/photo_canvas.h"
#include "ui/photovoice/photo_page.h"

#include <QBuffer>
#include <QComboBox>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A grey picture with a red patch: the face.
QByteArray pictureBytes() {
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::gray);
    for (int y = 75; y < 150; ++y)
        for (int x = 100; x < 200; ++x)
            image.setPixelColor(x, y, Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void addPhotos(school::Edit& edit) {
    for (int i = 0; i < 2; ++i) {
        photovoice::Photo photo;
        photo.sha256 = QByteArray(31, 'f') + char('a' + i);
        photo.width = 400;
        photo.height = 300;
        photo.addedAt = QDateTime(QDate(2026, 10, 6), QTime(9, 0), Qt::UTC).addSecs(-i);
        photo.title = u"Photo %1"_s.arg(i + 1);
        photo.audience = Audience::School;
        photo.recognizable = Recognizable::Minors;
        edit.keepPhotoBytes(photo.sha256, pictureBytes(), "");
        photovoice::put(edit, photo);
    }
}

class DetailWindow : public PageWindow<ui::PhotoPage> {
public:
    DetailWindow() : PageWindow(addPhotos) {
        page->setView(u"one"_s);
        settle();
        REQUIRE(waitFor([&] { return canvas().pictureFrame().width() > 100; }));
    }
    photovoice::Photo photo() { return photovoice::readAlbum(reader()).photos[0]; }
    ui::PhotoCanvas& canvas() { return find<ui::PhotoCanvas>(); }
    QPoint at(double x, double y) {
        const QRectF frame = canvas().pictureFrame();
        return QPointF(frame.x() + x * frame.width(), frame.y() + y * frame.height()).toPoint();
    }
    void drag(const QPoint& from, const QPoint& to) {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas(), (from + to) / 2);
        QMouseEvent move(
            QEvent::MouseMove,
            to,
            canvas().mapToGlobal(to),
            Qt::LeftButton,
            Qt::LeftButton,
            Qt::NoModifier
        );
        QCoreApplication::sendEvent(&canvas(), &move);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
        settle();
    }
    void drawFace() {
        canvas().setFocus();
        QTest::keyClick(&canvas(), Qt::Key_R);
        drag(at(.2, .2), at(.55, .55));
    }
    void choose(QComboBox& box, const QString& text) {
        const int row = box.findText(text);
        REQUIRE(row >= 0);
        box.setCurrentIndex(row);
        emit box.activated(row);
        settle();
    }
    ui::Button& button(const QString& text) {
        for (ui::Button* button : window->findChildren<ui::Button*>())
            if (button->isVisible() && button->text() == text)
                return *button;
        FAIL("no such button: " << text.toStdString());
        std::abort();
    }
    ui::Switch& coverSwitch() { return find<ui::Switch>(); }
};

} // namespace

TEST_CASE(
    "R and a drag mark a face, and it is covered by a fill until a form arrives", "[detail]"
) {
    DetailWindow window;
    const int before = window.edits();
    window.drawFace();
    CHECK(window.edits() == before + 1);
    const auto photo = window.photo();
    REQUIRE(photo.people.size() == 1);
    REQUIRE(photo.redactions.size() == 1);
    CHECK(photo.redactions[0].style == photovoice::Redaction::Style::Solid);
    CHECK(std::abs(photo.redactions[0].area.left() - .2) < .02);
    CHECK(std::abs(photo.redactions[0].area.bottom() - .55) < .02);
    CHECK(photo.people[0].minor);
    window.window->menus().undo->trigger();
    CHECK(window.photo().people.empty());
}

TEST_CASE("A face is marked, moved and sized by the keyboard alone", "[detail]") {
    DetailWindow window;
    window.canvas().setFocus();
    QTest::keyClick(&window.canvas(), Qt::Key_R);
    QTest::keyClick(&window.canvas(), Qt::Key_Return);
    settle();
    REQUIRE(window.photo().people.size() == 1);
    const QRectF first = window.photo().redactions[0].area;
    const int before = window.edits();
    QTest::keyClick(&window.canvas(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&window.canvas(), Qt::Key_Down);
    QTest::keyClick(&window.canvas(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    CHECK(window.edits() == before + 3);
    const QRectF moved = window.photo().redactions[0].area;
    const QRectF frame = window.canvas().pictureFrame();
    CHECK(std::abs((moved.left() - first.left()) * frame.width() - 10) < .01);
    CHECK(std::abs((moved.top() - first.top()) * frame.height() - 1) < .01);
    CHECK(std::abs((moved.width() - first.width()) * frame.width() - 10) < .01);
    CHECK(window.photo().people[0].area == moved);
    QTest::keyClick(&window.canvas(), Qt::Key_Delete);
    settle();
    CHECK(window.photo().people.empty());
    CHECK(window.photo().redactions.empty());
}

TEST_CASE("A mark is dragged and resized by its corner, each one edit", "[detail]") {
    DetailWindow window;
    window.drawFace();
    const int before = window.edits();
    window.drag(window.at(.4, .4), window.at(.5, .4));
    CHECK(std::abs(window.photo().redactions[0].area.left() - .3) < .02);
    window.drag(window.at(.65, .55), window.at(.8, .7));
    const QRectF area = window.photo().redactions[0].area;
    CHECK(std::abs(area.right() - .8) < .03);
    CHECK(std::abs(area.left() - .3) < .02);
    CHECK(window.edits() == before + 2);
}

TEST_CASE("The switch uncovers a face, and then the page says what is in the way", "[detail]") {
    DetailWindow window;
    window.drawFace();
    QTest::mouseClick(&window.coverSwitch(), Qt::LeftButton);
    settle();
    CHECK(window.photo().redactions.empty());
    CHECK_FALSE(window.photo().people[0].area.isNull());
    window.button(u"Cover face 1"_s).click();
    CHECK(window.photo().redactions.size() == 1);
}

TEST_CASE("As shared shows the bytes that leave, or that nothing does", "[detail]") {
    DetailWindow window;
    window.drawFace();
    const auto isRed = [&](const QPoint& where) {
        const QColor pixel = window.canvas().grab().toImage().pixelColor(where);
        return pixel.red() > 180 && pixel.blue() < 80;
    };
    CHECK(waitFor([&] { return isRed(window.at(.37, .37)); }));
    for (auto* control : window.window->findChildren<ui::SegmentedControl*>())
        for (auto* piece : control->findChildren<QPushButton*>())
            if (piece->isVisible() && piece->text() == u"As shared"_s)
                piece->click();
    CHECK(waitFor([&] { return !isRed(window.at(.37, .37)); }));
    window.choose(window.named<QComboBox>(u"Shared with"_s), u"Public or online"_s);
    CHECK(waitFor([&] { return !isRed(window.at(.5, .5)); }));
}

TEST_CASE("A release is noted with its days, and the photographer's veto asks first", "[detail]") {
    DetailWindow window;
    window.drawFace();
    window.choose(window.named<QComboBox>(u"Release"_s), u"Form sent"_s);
    CHECK(window.photo().people[0].sentOn.isValid());
    window.choose(window.named<QComboBox>(u"Release"_s), u"Signed form on file"_s);
    CHECK(window.photo().people[0].answeredOn.isValid());
    CHECK(window.photo().people[0].releaseAudience == Audience::Team);
    window.choose(window.named<QComboBox>(u"Release"_s), u"Withdrawn"_s);
    auto* toast = window.window->findChild<ui::Toast*>();
    CHECK(toast->sentence().contains(u"Cover them"_s));
    auto& veto = window.button(u"Photographer’s veto: withdraw…"_s);
    veto.click();
    CHECK_FALSE(window.photo().withdrawn);
    window.shell.dialogs.consent = true;
    veto.click();
    CHECK(window.photo().withdrawn);
    CHECK(window.shell.dialogs.asked.last() == u"Withdraw this photo?"_s);
}

TEST_CASE("Tab goes through the marks, and each is said to a screen reader", "[detail]") {
    DetailWindow window;
    window.drawFace();
    window.canvas().choose(std::nullopt);
    CHECK(window.canvas().accessibleDescription() == u"1 region marked"_s);
    window.canvas().setFocus();
    QTest::keyClick(&window.canvas(), Qt::Key_Tab);
    CHECK(window.canvas().chosen() == 1);
    CHECK(window.canvas().accessibleDescription().contains(u"No form yet"_s));
    CHECK(nameless(*window.window) == QStringList());
}
