#include "tests/ui/power/power_fixture.h"
#include "ui/parts/tick_box.h"
#include "ui/power/picture_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two named people who are at odds, a space, a perspective and answers; a while ago one of them
/// was not there.
struct PictureDesk : PowerDesk {
    PictureDesk() : PowerDesk({u"Budget"_s}) {
        file->edit(u"Noted"_s, [&](school::Edit& edit) {
            power::put(edit, nora);
            power::Space space;
            space.name = u"Cabinet"_s;
            space.actors = {nora.id};
            power::put(edit, space);
            const Id<power::Decision> decision = map().decisions.front().id;
            for (const Lens lens : {Lens::Formal, Lens::Practice})
                power::setSay(edit, power::SayKey{decision, Constituency::Family, lens}, 3);
            power::Perspective families;
            families.title = u"Families on Tuesday"_s;
            families.people = 12;
            power::put(edit, families);
        });
        before = map();
        file->edit(u"Noted"_s, [&](school::Edit& edit) {
            power::put(edit, omar);
            power::Tie tension{Id<power::Tie>::create(), nora.id, omar.id};
            tension.type = TieType::Tension;
            power::put(edit, tension);
        });
        settle();
    }
    static power::Actor person(const QString& name, const QString& role) {
        power::Actor actor;
        actor.kind = ActorKind::Person;
        actor.name = name;
        actor.role = role;
        actor.consented = true;
        actor.influencePractice = 3;
        return actor;
    }
    QByteArray picture(report::PowerView view, report::PictureFormat format) {
        report::PowerPrint print;
        print.view = view;
        print.format = format;
        print.then = report::EarlierMap{before, u"Fall"_s};
        return report::powerPicture(map(), Words(Language::English), print);
    }
    /// The dialog over the view that is in front.
    ui::PictureDialog& dialog() {
        action(u"Save this view…"_s).trigger();
        return *window.findChild<ui::PictureDialog*>();
    }
    power::Actor nora = person(u"Nora Quist"_s, u"School nurse"_s);
    power::Actor omar = person(u"Omar Bell"_s, u"Dean"_s);
    power::PowerMap before;
};

constexpr std::array views{
    report::PowerView::Matrix,
    report::PowerView::Whose,
    report::PowerView::Slopes,
    report::PowerView::Rooms,
    report::PowerView::Network,
    report::PowerView::ThenNow};

QString wordsOf(const QString& pdf) {
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST_CASE("Every view is a page whose words can be read, and names nobody", "[picture]") {
    PictureDesk power;
    const QTemporaryDir folder;
    const std::array<QString, 6> said{
        u"Budget"_s,
        u"Families on Tuesday"_s,
        u"hoped for"_s,
        u"Cabinet"_s,
        u"School nurse"_s,
        u"Fall"_s};
    for (size_t i = 0; i < views.size(); ++i) {
        INFO(i);
        const QString path = folder.filePath(u"view.pdf"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(power.picture(views[i], report::PictureFormat::Pdf));
        file.close();
        const QString words = wordsOf(path);
        CHECK(words.contains(said[i]));
        const QByteArray svg = power.picture(views[i], report::PictureFormat::Svg);
        CHECK(svg.contains(said[i].toUtf8()));
        CHECK(svg.contains("<desc>"));
        CHECK_FALSE(svg.contains("data:image")); // vectors alone
        for (const QString& name : {u"Nora"_s, u"Omar"_s}) {
            CHECK_FALSE(words.contains(name));
            CHECK_FALSE(svg.contains(name.toUtf8()));
        }
        CHECK(QImage::fromData(power.picture(views[i], report::PictureFormat::Png)).width() > 2000);
    }
}

TEST_CASE("Only what the map has something for can be saved", "[picture]") {
    PictureDesk power;
    for (const report::PowerView view : views) {
        CHECK(report::canPrint(power.map(), view));
        CHECK_FALSE(report::canPrint({}, view));
    }
}

TEST_CASE("A view is saved with roles until somebody asks for names", "[picture]") {
    PictureDesk power;
    const QTemporaryDir folder;
    power.page->setView(u"network"_s);
    settle();
    ui::PictureDialog& dialog = power.dialog();
    dialog.form().setCurrentIndex(1);
    emit dialog.form().activated(1);
    power.dialogs.paths = {folder.filePath(u"roles.svg"_s)};
    CHECK(dialog.save());
    CHECK(bytesOf(folder.filePath(u"roles.svg"_s)).contains("School nurse"));
    settle();

    ui::PictureDialog& again = power.dialog();
    QTest::mouseClick(&again.names().box(), Qt::LeftButton);
    again.form().setCurrentIndex(1);
    emit again.form().activated(1);
    power.dialogs.paths = {folder.filePath(u"names.svg"_s)};
    CHECK(again.save());
    CHECK(bytesOf(folder.filePath(u"names.svg"_s)).contains("Nora Quist"));
}

TEST_CASE(
    "A network is saved for other programs from the window, and taken in again", "[picture]"
) {
    PictureDesk power;
    const QTemporaryDir folder;
    power.page->setView(u"network"_s);
    settle();
    ui::PictureDialog& dialog = power.dialog();
    dialog.form().setCurrentIndex(5);
    emit dialog.form().activated(5);
    power.dialogs.paths = {folder.filePath(u"map.csv"_s)};
    CHECK(dialog.save());
    settle();

    PowerDesk other;
    other.dialogs.paths = {
        folder.filePath(u"map-nodes.csv"_s), folder.filePath(u"map-edges.csv"_s)};
    other.action(u"Take in a network…"_s).trigger();
    settle();
    REQUIRE(other.map().actors.size() == 2);
    CHECK(other.map().ties.empty()); // a tension does not leave the team
    CHECK(other.desk.undo());
    CHECK(other.map().actors.empty());
}

TEST_CASE("A file that is no network is refused in a sentence, and nothing changes", "[picture]") {
    PowerDesk power;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.graphml"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear principal,");
    file.close();
    QString why;
    QObject::connect(&power.desk, &ui::Desk::failed, [&](const QString& sentence) {
        why = sentence;
    });
    power.dialogs.paths = {file.fileName()};
    power.action(u"Take in a network…"_s).trigger();
    settle();
    CHECK(why.contains(u"Nothing was taken in"_s));
    CHECK(power.map().actors.empty());
}
