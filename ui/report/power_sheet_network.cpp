#include "core/power/network_changes.h"
#include "core/power/network_findings.h"
#include "core/power/network_overlay.h"
#include "core/power/say_slopes.h"
#include "ui/paint/group_badge.h"
#include "ui/paint/network_fit.h"
#include "ui/paint/slopes.h"
#include "ui/paint/text.h"
#include "ui/report/power_sheet.h"
#include "ui/report/set_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::report {
namespace {

constexpr double smallestWords = 12; ///< pixels, 9 points
constexpr double onOneSheet = 60;    ///< actors
constexpr double keyHeight = 30;

double enlargedFor(const power::PowerMap& map) {
    return std::max(1.0, std::sqrt(double(map.actors.size()) / onOneSheet));
}

/// Spread over the room, its words legible.
void paintSpread(
    QPainter& painter,
    const QRectF& room,
    const power::NetworkPicture& picture,
    Language language,
    paint::NetworkLens lens,
    const paint::NetworkState& state = {}
) {
    paint::NetworkLook look{printTheme(), lens};
    const paint::NetworkFit fit =
        paint::fitNetwork(picture, language, look, room.size(), smallestWords);
    look.type = fit.type;
    painter.save();
    painter.translate(room.topLeft());
    paint::moveTo(painter, fit, room.size());
    paint::paintNetwork(
        painter, paint::drawNetwork(fit.picture, language, look), language, look, state
    );
    painter.restore();
}

void paintGroups(QPainter& painter, const QRectF& line, Language language) {
    paint::paintGroupKey(
        painter, line, language, printTheme(), printTheme().font(paint::TextStyle::Small)
    );
}

/// Both moments in one picture, and each group's say under it.
class ThenNowPicture {
public:
    ThenNowPicture(
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
        paint::NetworkState state;
        paint::showDifference(state, m_overlay.picture, m_overlay.difference);
        paintSpread(
            painter, map, m_overlay.picture, m_words.language(), paint::NetworkLens::Both, state
        );
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
    power::NetworkOverlay m_overlay;
    std::vector<power::SaySlope> m_slopes;
    const Words& m_words;
};

} // namespace

PowerSheet networkSheet(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    const paint::NetworkLens lens = print.lens == PowerLens::Paper  ? paint::NetworkLens::Paper
                                    : print.lens == PowerLens::Both ? paint::NetworkLens::Both
                                                                    : paint::NetworkLens::Practice;
    PowerSheet sheet = sheetOf(
        QStringList{paint::networkTitle(lens, words)} + power::networkFindings(map, words), {}
    );
    sheet.enlarged = enlargedFor(map);
    sheet.paint = [picture = power::networkPicture(map, print.names, words),
                   lens,
                   language = words.language()](QPainter& painter, const QRectF& room) {
        const QRectF above = room.adjusted(0, 0, 0, -keyHeight);
        paintGroups(
            painter, QRectF(room.left(), above.bottom(), room.width(), keyHeight), language
        );
        paintSpread(painter, above, picture, language, lens);
    };
    return sheet;
}

PowerSheet thenNowSheet(const power::PowerMap& map, const Words& words, const PowerPrint& print) {
    const EarlierMap then = print.then.value_or(EarlierMap());
    const auto changes = power::networkChanges(then.map, map, print.names, words);
    QStringList findings{
        words.translate("power picture", "%n change(s) since %1", nullptr, int(changes.size()))
            .arg(then.name)};
    findings += power::momentFindings(power::momentSlopes(then.map, map, Lens::Practice), words);
    for (const power::NetworkChange& change : changes)
        findings.append(QStringLiteral("%1: %2.").arg(change.title, change.detail));
    PowerSheet sheet = sheetOf(findings, {});
    sheet.enlarged = enlargedFor(map);
    sheet.paint = ThenNowPicture(map, then, print, words);
    return sheet;
}

} // namespace trellis::report
