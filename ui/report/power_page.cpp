#include "ui/report/power_page.h"

#include "core/power/findings.h"
#include "core/power/network_changes.h"
#include "core/power/network_findings.h"
#include "core/power/network_overlay.h"
#include "core/power/room_measures.h"
#include "core/power/say_slopes.h"
#include "core/power/whose_map.h"
#include "ui/paint/group_badge.h"
#include "ui/paint/matrix_picture.h"
#include "ui/paint/network_fit.h"
#include "ui/paint/rooms_picture.h"
#include "ui/paint/slopes.h"
#include "ui/paint/text.h"
#include "ui/paint/whose_map_picture.h"
#include "ui/report/set_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::report {
namespace {

constexpr double smallestWords = 12; ///< pixels, 9 points
constexpr int mostSentences = 12;
constexpr size_t mostGaps = 5;
constexpr double onOneSheet = 60; ///< actors

/// The first finding is the title, or a name where nothing was found.
PowerPage pageOf(QStringList findings, const QString& name) {
    PowerPage page;
    page.title = findings.isEmpty() ? name : findings.takeFirst();
    const int more = int(findings.size()) - mostSentences;
    page.sentences = findings.mid(0, mostSentences);
    if (more > 0)
        page.sentences.append(QStringLiteral("…"));
    return page;
}

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

PowerPage matrixPage(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    const auto found = power::findings(map, words);
    PowerPage page = pageOf(
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
    page.paint = [picture](QPainter& painter, const QRectF& room) {
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
    return page;
}

PowerPage whosePage(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    const Lens lens = print.lens == PowerLens::Paper   ? Lens::Formal
                      : print.lens == PowerLens::Hoped ? Lens::Hoped
                                                       : Lens::Practice;
    power::WhoseMap whose = power::whoseMap(map, lens, words.language());
    QStringList findings;
    if (const QString fog = power::fogSentence(whose, words); !fog.isEmpty())
        findings.append(fog);
    for (size_t i = 0; i < std::min(mostGaps, whose.gaps.size()); ++i)
        findings.append(power::gapSentence(whose, whose.gaps[i], words));
    PowerPage page = pageOf(
        findings, words.translate("power picture", "The same decisions, as each group sees them")
    );
    page.paint = [whose = std::move(whose), &words](QPainter& painter, const QRectF& room) {
        paint::paintWhoseMap(painter, room, whose, words, {printTheme(), 1, false, false});
    };
    return page;
}

PowerPage slopesPage(const power::PowerMap& map, const Words& words) {
    const auto slopes = power::lensSlopes(map);
    PowerPage page = pageOf(
        power::lensFindings(slopes, words),
        words.translate("power picture", "Each group’s average say")
    );
    page.paint = [slopes, &words](QPainter& painter, const QRectF& room) {
        paint::paintSlopes(
            painter, room, slopes, paint::lensPoints(words), words.locale(), printTheme()
        );
    };
    return page;
}

PowerPage roomsPage(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    PowerPage page =
        pageOf(power::roomsSentences(map, words), words.translate("power picture", "Rooms map"));
    const power::RoomsLens lens = print.lens == PowerLens::Paper      ? power::RoomsLens::Paper
                                  : print.lens == PowerLens::Practice ? power::RoomsLens::Practice
                                                                      : power::RoomsLens::Both;
    const power::RoomsMap rooms = power::roomsMap(map, lens, words);
    page.paint = [rooms,
                  roomsWords = power::roomsWords(rooms, words),
                  saveInk = print.saveInk](QPainter& painter, const QRectF& room) {
        const paint::RoomsLook look{printTheme(), 1, true, saveInk};
        paint::RoomsPicture picture =
            paint::roomsPicture(rooms, roomsWords, room.size(), power::RoomsDetail::Bold, look);
        const double legend = paint::roomsLegendHeight(picture, look, room.width()) + 10;
        const QSizeF canvas(room.width(), room.height() - legend);
        picture = paint::roomsPicture(rooms, roomsWords, canvas, power::RoomsDetail::Bold, look);
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
    return page;
}

/// The groups' colours and letters, on one line.
void paintGroups(QPainter& painter, const QRectF& line, Language language) {
    const paint::Theme& theme = printTheme();
    const QFont font = theme.font(paint::TextStyle::Small);
    const QSizeF badge = paint::groupBadgeSize(theme);
    double x = line.left();
    for (const Group group : allGroups) {
        paint::paintGroupBadge(
            painter, QRectF(QPointF(x, line.center().y() - badge.height() / 2), badge), group, theme
        );
        const QString name = vocabulary::plural(group, language);
        const double width = paint::widthOf(name, font);
        x += badge.width() + 6;
        paint::paintLine(
            painter, QRectF(x, line.top(), width + 2, line.height()), name, {font, theme.ink2}
        );
        x += width + 16;
    }
}

constexpr double keyHeight = 30;

double enlargedFor(const power::PowerMap& map) {
    return std::max(1.0, std::sqrt(double(map.actors.size()) / onOneSheet));
}

PowerPage networkPage(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    const paint::NetworkLens lens = print.lens == PowerLens::Paper  ? paint::NetworkLens::Paper
                                    : print.lens == PowerLens::Both ? paint::NetworkLens::Both
                                                                    : paint::NetworkLens::Practice;
    PowerPage page = pageOf(
        QStringList{paint::networkTitle(lens, words)} + power::networkFindings(map, words), {}
    );
    page.enlarged = enlargedFor(map);
    page.paint = [picture = power::networkPicture(map, print.names, words),
                  lens,
                  language = words.language()](QPainter& painter, const QRectF& room) {
        const QRectF above = room.adjusted(0, 0, 0, -keyHeight);
        paintGroups(
            painter, QRectF(room.left(), above.bottom(), room.width(), keyHeight), language
        );
        paint::NetworkLook look{printTheme(), lens};
        const paint::NetworkFit fit =
            paint::fitNetwork(picture, language, look, above.size(), smallestWords);
        look.type = fit.type;
        painter.translate(above.topLeft());
        paint::moveTo(painter, fit, above.size());
        paint::paintNetwork(
            painter, paint::drawNetwork(fit.picture, language, look), language, look
        );
    };
    return page;
}

/// Both moments in one picture, and each group's say under it.
class ThenNowSheet {
public:
    ThenNowSheet(
        const power::PowerMap& map,
        const EarlierMap& then,
        const PowerPrint& print,
        const Words& words
    )
        : m_overlay(power::networkOverlay(then.map, map, print.names, words)),
          m_slopes(power::momentSlopes(then.map, map, Lens::Practice)),
          m_words(words) {}

    void operator()(QPainter& painter, const QRectF& room) const {
        const double slopes = m_slopes.empty() ? 0 : .3 * room.height();
        const QRectF map = room.adjusted(0, keyHeight, 0, -slopes - keyHeight);
        paint::paintLine(
            painter,
            QRectF(room.left(), room.top(), room.width(), keyHeight),
            m_words.translate(
                "power picture",
                "A ring is then, the fill is now. Green ties are new or stronger; crossed ones are "
                "gone."
            ),
            {printTheme().font(paint::TextStyle::Small), printTheme().ink2}
        );
        painter.save();
        paintMap(painter, map);
        painter.restore();
        paintGroups(
            painter, QRectF(room.left(), map.bottom(), room.width(), keyHeight), m_words.language()
        );
        paint::paintSlopes(
            painter,
            QRectF(room.left(), map.bottom() + keyHeight, room.width(), slopes),
            m_slopes,
            paint::momentPoints(m_words),
            m_words.locale(),
            printTheme()
        );
    }

private:
    void paintMap(QPainter& painter, const QRectF& room) const {
        const Language language = m_words.language();
        paint::NetworkLook look{printTheme(), paint::NetworkLens::Both};
        const paint::NetworkFit fit =
            paint::fitNetwork(m_overlay.picture, language, look, room.size(), smallestWords);
        look.type = fit.type;
        painter.translate(room.topLeft());
        paint::moveTo(painter, fit, room.size());
        paint::paintNetwork(
            painter,
            paint::drawNetwork(fit.picture, language, look),
            language,
            look,
            paint::stateOf(m_overlay)
        );
    }

    power::NetworkOverlay m_overlay;
    std::vector<power::SaySlope> m_slopes;
    const Words& m_words;
};

PowerPage thenNowPage(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    const EarlierMap then = print.then.value_or(EarlierMap());
    const auto changes = power::networkChanges(then.map, map, print.names, words);
    QStringList findings{
        words.translate("power picture", "%n change(s) since %1", nullptr, int(changes.size()))
            .arg(then.name)};
    findings += power::momentFindings(power::momentSlopes(then.map, map, Lens::Practice), words);
    for (const power::NetworkChange& change : changes)
        findings.append(QStringLiteral("%1: %2.").arg(change.title, change.detail));
    PowerPage page = pageOf(findings, {});
    page.enlarged = enlargedFor(map);
    page.paint = ThenNowSheet(map, then, print, words);
    return page;
}

} // namespace

PowerPage powerPage(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    switch (print.view) {
    case PowerView::Matrix:
        return matrixPage(map, words, print);
    case PowerView::Whose:
        return whosePage(map, words, print);
    case PowerView::Slopes:
        return slopesPage(map, words);
    case PowerView::Network:
        return networkPage(map, words, print);
    case PowerView::ThenNow:
        return thenNowPage(map, words, print);
    case PowerView::Rooms:
        break;
    }
    return roomsPage(map, words, print);
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
