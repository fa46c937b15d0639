#include "ui/report/power_sheet.h"

#include "core/power/findings.h"
#include "core/power/room_measures.h"
#include "core/power/say_slopes.h"
#include "core/power/whose_map.h"
#include "ui/paint/matrix_picture.h"
#include "ui/paint/rooms_picture.h"
#include "ui/paint/slopes.h"
#include "ui/paint/whose_map_picture.h"
#include "ui/report/set_text.h"

#include <QPainter>

#include <algorithm>

namespace trellis::report {
namespace {

constexpr int mostSentences = 12;
constexpr size_t mostGaps = 5;

paint::MatrixView matrixView(PowerLens lens) {
    switch (lens) {
    case PowerLens::Paper:
        return paint::MatrixView::Paper;
    case PowerLens::Practice:
        return paint::MatrixView::Practice;
    case PowerLens::Hoped:
        return paint::MatrixView::Hoped;
    case PowerLens::Difference:
        return paint::MatrixView::Difference;
    case PowerLens::Usual:
    case PowerLens::Both:
        break;
    }
    return paint::MatrixView::Both;
}

PowerSheet matrixSheet(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    const auto found = power::findings(map, words);
    PowerSheet sheet = sheetOf(
        power::sentencesOf(found, power::Topic::Control) +
            power::sentencesOf(found, power::Topic::Gap),
        words.translate("power picture", "On paper and in practice")
    );
    paint::MatrixPicture picture;
    picture.matrix = power::decisionMatrix(
        map, words.language(), {{}, std::set<Id<power::Actor>>(), print.names}
    );
    picture.words = power::matrixWords(words);
    picture.language = words.language();
    picture.view = matrixView(print.lens);
    picture.decidedBy = false; // the team's own words may hold names
    picture.unproven = false;
    picture.leastRow = 24;
    sheet.paint = [picture](QPainter& painter, const QRectF& room) {
        const paint::MatrixLook look{printTheme(), 1};
        const double legend = paint::legendHeight(picture.language, look, room.width()) + 12;
        paint::paintMatrix(painter, room.adjusted(0, 0, 0, -legend), picture, look);
        paint::paintLegend(
            painter,
            QRectF(room.left(), room.bottom() - legend + 12, room.width(), legend),
            picture.language,
            look
        );
    };
    return sheet;
}

PowerSheet whoseSheet(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    const Lens lens = print.lens == PowerLens::Paper   ? Lens::Formal
                      : print.lens == PowerLens::Hoped ? Lens::Hoped
                                                       : Lens::Practice;
    power::WhoseMap whose = power::whoseMap(map, lens, words.language());
    QStringList findings;
    if (const QString fog = power::fogSentence(whose, words); !fog.isEmpty())
        findings.append(fog);
    for (size_t i = 0; i < std::min(mostGaps, whose.gaps.size()); ++i)
        findings.append(power::gapSentence(whose, whose.gaps[i], words));
    PowerSheet sheet = sheetOf(
        findings, words.translate("power picture", "The same decisions, as each group sees them")
    );
    sheet.paint = [whose = std::move(whose), &words](QPainter& painter, const QRectF& room) {
        paint::paintWhoseMap(painter, room, whose, words, {printTheme(), 1, false, false});
    };
    return sheet;
}

PowerSheet slopesSheet(const power::PowerMap& map, const Words& words) {
    const auto slopes = power::lensSlopes(map);
    PowerSheet sheet = sheetOf(
        power::lensFindings(slopes, words),
        words.translate("power picture", "Each group’s average say")
    );
    sheet.paint = [slopes, &words](QPainter& painter, const QRectF& room) {
        paint::paintSlopes(
            painter, room, slopes, paint::lensPoints(words), words.locale(), printTheme()
        );
    };
    return sheet;
}

PowerSheet roomsSheet(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    PowerSheet sheet =
        sheetOf(power::roomsSentences(map, words), words.translate("power picture", "Rooms map"));
    const power::RoomsLens lens = print.lens == PowerLens::Paper      ? power::RoomsLens::Paper
                                  : print.lens == PowerLens::Practice ? power::RoomsLens::Practice
                                                                      : power::RoomsLens::Both;
    const power::RoomsMap rooms = power::roomsMap(map, lens, words);
    sheet.paint = [rooms,
                   roomsWords = power::roomsWords(rooms, words),
                   saveInk = print.saveInk](QPainter& painter, const QRectF& room) {
        const paint::RoomsLook look{printTheme(), 1, true, saveInk};
        paint::RoomsPicture picture = paint::roomsPicture(
            rooms, roomsWords, room.size(), power::RoomsDetail::Bold, look, false
        );
        const double legend = paint::roomsLegendHeight(picture, look, room.width()) + 10;
        const QSizeF canvas(room.width(), room.height() - legend);
        picture =
            paint::roomsPicture(rooms, roomsWords, canvas, power::RoomsDetail::Bold, look, false);
        const double scale = std::min(1.0, canvas.width() / picture.layout.canvas.width());
        painter.save();
        painter.translate(room.topLeft());
        painter.scale(scale, scale);
        paint::paintRooms(painter, picture, look);
        painter.restore();
        paint::paintRoomsLegend(
            painter,
            QRectF(room.left(), room.bottom() - legend + 10, room.width(), legend),
            picture,
            look
        );
    };
    return sheet;
}

} // namespace

PowerSheet sheetOf(QStringList findings, const QString& name) {
    PowerSheet sheet;
    sheet.title = findings.isEmpty() ? name : findings.takeFirst();
    sheet.sentences = findings.mid(0, mostSentences);
    if (findings.size() > mostSentences)
        sheet.sentences.append(QStringLiteral("…"));
    return sheet;
}

PowerSheet powerSheet(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    switch (print.view) {
    case PowerView::Matrix:
        return matrixSheet(map, words, print);
    case PowerView::Whose:
        return whoseSheet(map, words, print);
    case PowerView::Slopes:
        return slopesSheet(map, words);
    case PowerView::Network:
        return networkSheet(map, words, print);
    case PowerView::ThenNow:
        return thenNowSheet(map, words, print);
    case PowerView::Rooms:
        break;
    }
    return roomsSheet(map, words, print);
}

bool canPrint(const power::PowerMap& map, PowerView view) {
    switch (view) {
    case PowerView::Matrix:
        return !map.decisions.empty();
    case PowerView::Whose:
        return !map.decisions.empty() && !map.perspectives.empty();
    case PowerView::Slopes:
        return !power::lensSlopes(map).empty();
    case PowerView::Network:
    case PowerView::ThenNow:
        return !map.actors.empty();
    case PowerView::Rooms:
        break;
    }
    return !map.spaces.empty();
}

} // namespace trellis::report
