#include "ui/paint/theme.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace trellis::paint {
namespace {

Theme lightTokens() {
    Theme t;
    t.name = ThemeName::Light;
    t.paper = u"#F7F4EE"_s;
    t.surface = u"#FFFFFF"_s;
    t.sunken = u"#FBF9F5"_s;
    t.hover = u"#F1EDE5"_s;
    t.line = u"#E6E0D6"_s;
    t.line2 = u"#D5CDC0"_s;
    t.ctl = u"#8C857A"_s;
    t.ink = u"#23211D"_s;
    t.ink2 = u"#57524A"_s;
    t.ink3 = u"#716B61"_s;
    t.accent = u"#1F5F4F"_s;
    t.accentHover = u"#184D40"_s;
    t.accentSoft = u"#E5F0EB"_s;
    t.accentLine = u"#A9CCBF"_s;
    t.onAccent = u"#FFFFFF"_s;
    t.accentText = u"#1F5F4F"_s;
    t.focus = u"#0B63C5"_s;
    t.warn = u"#7A5200"_s;
    t.warnSoft = u"#FBF0D9"_s;
    t.warnLine = u"#E8CF98"_s;
    t.warnMark = u"#B97A10"_s;
    t.danger = u"#A3261C"_s;
    t.dangerSoft = u"#FBE9E6"_s;
    t.dangerLine = u"#EBBDB6"_s;
    t.canvas = u"#FCFAF6"_s;
    t.zoneClosed = u"#E3DCCF"_s;
    t.wallClosed = u"#57524A"_s;
    t.onGroup = u"#FFFFFF"_s;
    t.groups = {u"#4A35B0"_s, u"#1F7AC4"_s, u"#0D5237"_s, u"#94700A"_s, u"#CC4168"_s, u"#741B5C"_s};
    t.tints = {u"#ECE9F8"_s, u"#E4F0FA"_s, u"#E1EEE8"_s, u"#F6EED8"_s, u"#FBE8ED"_s, u"#F4E4EF"_s};
    t.heats = {u"#F4F0E8"_s, u"#DFEBE4"_s, u"#B7D4C7"_s, u"#7FB39F"_s, u"#387E69"_s, u"#174E3F"_s};
    t.onHeats = {
        u"#23211D"_s, u"#23211D"_s, u"#23211D"_s, u"#23211D"_s, u"#FFFFFF"_s, u"#FFFFFF"_s};
    t.spaces = {
        SpaceColours{u"#EFEAE1"_s, u"#8C857A"_s},
        SpaceColours{u"#E9F2EE"_s, u"#3D846E"_s},
        SpaceColours{u"#FBF0DC"_s, u"#9C6B14"_s}};
    return t;
}

Theme darkTokens() {
    Theme t;
    t.name = ThemeName::Dark;
    t.paper = u"#1A1917"_s;
    t.surface = u"#242320"_s;
    t.sunken = u"#1F1E1B"_s;
    t.hover = u"#2E2C28"_s;
    t.line = u"#35332E"_s;
    t.line2 = u"#4A473F"_s;
    t.ctl = u"#7F796D"_s;
    t.ink = u"#F1EDE5"_s;
    t.ink2 = u"#C7C1B5"_s;
    t.ink3 = u"#A09A8E"_s;
    t.accent = u"#2C7563"_s;
    t.accentHover = u"#348671"_s;
    t.accentSoft = u"#20352E"_s;
    t.accentLine = u"#3C6C5D"_s;
    t.onAccent = u"#FFFFFF"_s;
    t.accentText = u"#7CC8AF"_s;
    t.focus = u"#6FB2FF"_s;
    t.warn = u"#F0C877"_s;
    t.warnSoft = u"#38301D"_s;
    t.warnLine = u"#5E4E28"_s;
    t.warnMark = u"#D9A441"_s;
    t.danger = u"#F2A59B"_s;
    t.dangerSoft = u"#3B2421"_s;
    t.dangerLine = u"#6B3A34"_s;
    t.canvas = u"#1D1C1A"_s;
    t.zoneClosed = u"#35322C"_s;
    t.wallClosed = u"#8F897C"_s;
    t.onGroup = u"#171613"_s;
    t.groups = {u"#A183F2"_s, u"#70ADE0"_s, u"#45DC8C"_s, u"#F2C22E"_s, u"#D4687E"_s, u"#F0E4EC"_s};
    t.tints = {u"#2F2946"_s, u"#1F3346"_s, u"#1B3A2A"_s, u"#3D351A"_s, u"#432A30"_s, u"#3A3538"_s};
    t.heats = {u"#2B2925"_s, u"#29433A"_s, u"#2F6151"_s, u"#397560"_s, u"#6DB598"_s, u"#B9EBD6"_s};
    t.onHeats = {
        u"#F1EDE5"_s, u"#F1EDE5"_s, u"#F1EDE5"_s, u"#F1EDE5"_s, u"#171613"_s, u"#171613"_s};
    t.spaces = {
        SpaceColours{u"#2A2824"_s, u"#8F897C"_s},
        SpaceColours{u"#1F2F29"_s, u"#5FA88F"_s},
        SpaceColours{u"#332B1B"_s, u"#D0A24C"_s}};
    return t;
}

Theme projectorTokens() {
    Theme t;
    t.name = ThemeName::Projector;
    t.paper = u"#101412"_s;
    t.surface = u"#1A201D"_s;
    t.sunken = u"#151A17"_s;
    t.hover = u"#26302B"_s;
    t.line = u"#39433E"_s;
    t.line2 = u"#56625C"_s;
    t.ctl = u"#9BA8A1"_s;
    t.ink = u"#FFFFFF"_s;
    t.ink2 = u"#DCE3DE"_s;
    t.ink3 = u"#B9C4BD"_s;
    t.accent = u"#8FE0C2"_s;
    t.accentHover = u"#A7EBD2"_s;
    t.accentSoft = u"#1E3A30"_s;
    t.accentLine = u"#4C8C77"_s;
    t.onAccent = u"#0C130F"_s;
    t.accentText = u"#8FE0C2"_s;
    t.focus = u"#FFD166"_s;
    t.warn = u"#FFD166"_s;
    t.warnSoft = u"#3A321A"_s;
    t.warnLine = u"#7A6628"_s;
    t.warnMark = u"#FFD166"_s;
    t.danger = u"#FFB3A8"_s;
    t.dangerSoft = u"#40211D"_s;
    t.dangerLine = u"#7D443C"_s;
    t.canvas = u"#141916"_s;
    t.zoneClosed = u"#313A35"_s;
    t.wallClosed = u"#B9C4BD"_s;
    t.onGroup = u"#101412"_s;
    t.groups = {u"#A07FF5"_s, u"#86C5F0"_s, u"#4FE599"_s, u"#FFD34D"_s, u"#F0798F"_s, u"#F5EAF1"_s};
    t.tints = {u"#2B2647"_s, u"#1B3248"_s, u"#173A29"_s, u"#3D3518"_s, u"#45272E"_s, u"#3A3538"_s};
    t.heats = {u"#26302B"_s, u"#29433A"_s, u"#2F6151"_s, u"#397560"_s, u"#6DB598"_s, u"#B9EBD6"_s};
    t.onHeats = {
        u"#FFFFFF"_s, u"#FFFFFF"_s, u"#FFFFFF"_s, u"#FFFFFF"_s, u"#101412"_s, u"#101412"_s};
    t.spaces = {
        SpaceColours{u"#252C28"_s, u"#B9C4BD"_s},
        SpaceColours{u"#17302A"_s, u"#8FE0C2"_s},
        SpaceColours{u"#352C16"_s, u"#FFD166"_s}};
    return t;
}

struct TypeSpec {
    double pixels;
    QFont::Weight weight;
    bool serif = false;
    bool display = false;
};

TypeSpec typeSpec(TextStyle style) {
    switch (style) {
    case TextStyle::WindowTitle:
        return {32, QFont::DemiBold, false, true};
    case TextStyle::PageTitle:
        return {20, QFont::DemiBold, false, true};
    case TextStyle::SectionTitle:
        return {15, QFont::DemiBold, false, true};
    case TextStyle::Lede:
        return {15, QFont::Normal};
    case TextStyle::BodyStrong:
        return {13, QFont::DemiBold};
    case TextStyle::Body:
        return {13, QFont::Normal};
    case TextStyle::SmallStrong:
        return {12, QFont::DemiBold};
    case TextStyle::Small:
        return {12, QFont::Normal};
    case TextStyle::Label:
        return {11.5, QFont::DemiBold};
    case TextStyle::Caption:
        return {11.5, QFont::Normal};
    case TextStyle::Rail:
        return {11, QFont::Medium};
    case TextStyle::Badge:
        return {10.5, QFont::Bold};
    case TextStyle::Tick:
        return {10.5, QFont::Normal};
    case TextStyle::Quote:
        return {13, QFont::Normal, true};
    case TextStyle::ProjectorPrompt:
        return {62, QFont::Bold, false, true};
    case TextStyle::ProjectorReflection:
        return {34, QFont::Medium};
    case TextStyle::ProjectorText:
        return {24, QFont::Normal};
    }
    return {13, QFont::Normal};
}

QStringList families(const TypeSpec& spec) {
    if (spec.serif)
        return {u"Noto Serif"_s, u"Georgia"_s, u"Times New Roman"_s, u"serif"_s};
    QStringList names{u"Inter"_s, QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    if (spec.display)
        names.prepend(u"Inter Display"_s);
    return names;
}

/// Points for a logical pixel: macOS counts 72 to the inch, the others 96.
#ifdef Q_OS_MACOS
constexpr double pointsPerPixel = 1.0;
#else
constexpr double pointsPerPixel = 0.75;
#endif

} // namespace

QColor Theme::group(Group group) const {
    return groups.at(static_cast<size_t>(group));
}
QColor Theme::tint(Group group) const {
    return tints.at(static_cast<size_t>(group));
}
QColor Theme::heat(int step) const {
    return heats.at(static_cast<size_t>(std::clamp(step, 0, 5)));
}
QColor Theme::onHeat(int step) const {
    return onHeats.at(static_cast<size_t>(std::clamp(step, 0, 5)));
}

SpaceColours Theme::space(Openness openness) const {
    switch (openness) {
    case Openness::Closed:
        return spaces[0];
    case Openness::Invited:
        return spaces[1];
    case Openness::Claimed:
    case Openness::Shared:
        return spaces[2];
    }
    return spaces[0];
}

QFont Theme::font(TextStyle style) const {
    const TypeSpec spec = typeSpec(style);
    QFont font;
    font.setFamilies(families(spec));
    font.setPointSizeF(spec.pixels * textScale * pointsPerPixel);
    font.setWeight(spec.weight);
    return font;
}

int Theme::scaledInt(double length) const {
    return static_cast<int>(std::lround(scaled(length)));
}

Theme Theme::make(ThemeName name, double textScale, bool increasedContrast) {
    Theme theme = name == ThemeName::Light  ? lightTokens()
                  : name == ThemeName::Dark ? darkTokens()
                                            : projectorTokens();
    theme.textScale = std::clamp(textScale, 0.9, 1.5);
    theme.increasedContrast = increasedContrast;
    if (increasedContrast)
        theme.line2 = theme.ctl;
    return theme;
}

} // namespace trellis::paint
