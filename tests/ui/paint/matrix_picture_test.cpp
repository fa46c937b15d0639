#include "ui/paint/matrix_picture.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace trellis;
using namespace trellis::paint;
using namespace Qt::Literals::StringLiterals;

namespace {

power::DecisionMatrix eightDecisions(Language language) {
    const QStringList names{
        u"Budget"_s,
        u"Hiring"_s,
        u"Bell schedule"_s,
        u"Curriculum adoption"_s,
        u"Discipline policy"_s,
        u"Family events"_s,
        u"Facilities"_s,
        u"Partnerships"_s};
    power::PowerMap map;
    for (int i = 0; i < names.size(); ++i) {
        power::Decision decision;
        decision.name = names.at(i);
        decision.position = i;
        decision.decidedBy = u"Principal, after district limits"_s;
        for (const Group group : allGroups) {
            const Constituency constituency = vocabulary::mainConstituency(group);
            const int level = (i + int(group) * 2) % 7;
            map.say[{decision.id, constituency, Lens::Formal}] =
                level > 5 ? std::nullopt : std::optional(level);
            if (group != Group::Partners || i < 5)
                map.say[{decision.id, constituency, Lens::Practice}] = (i * 3 + int(group)) % 6;
        }
        map.decisions.push_back(decision);
    }
    return power::decisionMatrix(map, language);
}

MatrixPicture pictureOf(Language language) {
    return {eightDecisions(language), power::matrixWords(Words(language)), language};
}

QImage painted(const MatrixPicture& picture, const MatrixLook& look, QSize size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(look.theme.surface);
    QPainter painter(&image);
    CHECK(
        paintMatrix(painter, QRectF(QPointF(), size).adjusted(16, 16, -16, -16), picture, look) ==
        picture.matrix.rows.size()
    );
    return image;
}

int pixelsOf(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("The matrix shows every level in its own tone, in each theme", "[matrix]") {
    const auto name = GENERATE(ThemeName::Light, ThemeName::Dark, ThemeName::Projector);
    const MatrixLook look{Theme::make(name)};
    const MatrixPicture picture = pictureOf(Language::English);
    const QImage image = painted(picture, look, {940, 700});
    for (int step = 0; step <= 5; ++step)
        CHECK(pixelsOf(image, look.theme.heat(step)) > 1000);
    for (const Group group : allGroups)
        CHECK(pixelsOf(image, look.theme.group(group)) > 500);
}

TEST_CASE("On a projector the matrix keeps its smallest words at 24 pixels", "[matrix]") {
    const MatrixLook look{Theme::make(ThemeName::Projector), 24 / 10.5};
    CHECK(QFontMetricsF(look.font(TextStyle::Tick)).height() >= 24);
    MatrixPicture picture = pictureOf(Language::Spanish);
    picture.decidedBy = false;
    painted(picture, look, {1920, 1080});
}

TEST_CASE("Less say than on paper stands out from more", "[matrix]") {
    const MatrixLook look{Theme::make(ThemeName::Light)};
    MatrixPicture picture = pictureOf(Language::English);
    picture.view = MatrixView::Difference;
    const QImage image = painted(picture, look, {940, 700});
    CHECK(pixelsOf(image, look.theme.warnSoft) > 1000);
    CHECK(pixelsOf(image, look.theme.accentSoft) > 1000);
}

TEST_CASE("Rows that do not fit are left out whole, never cut", "[matrix]") {
    const MatrixLook look{Theme::make(ThemeName::Light)};
    const MatrixPicture picture = pictureOf(Language::English);
    QImage image(900, 300, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const size_t rows = paintMatrix(painter, image.rect(), picture, look);
    CHECK(rows > 0);
    CHECK(rows < picture.matrix.rows.size());
}

TEST_CASE("The legend wraps onto more lines where it is narrow", "[matrix]") {
    const MatrixLook look{Theme::make(ThemeName::Light)};
    CHECK(legendHeight(Language::Spanish, look, 260) > legendHeight(Language::Spanish, look, 1400));
}
