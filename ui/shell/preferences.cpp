#include "ui/shell/preferences.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

constexpr qsizetype recentsKept = 12;
constexpr int narrowInspector = 280;
constexpr int usualInspector = 328;
constexpr int wideInspector = 440;

QString nameOf(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::AsTheComputer:
        break;
    }
    return u"computer"_s;
}

ThemeChoice choiceOf(const QString& name) {
    if (name == u"light"_s)
        return ThemeChoice::Light;
    return name == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::AsTheComputer;
}

Language languageOfComputer() {
    return languageFromCode(QLocale::system().name()).value_or(Language::English);
}

} // namespace

Preferences::Preferences(QSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings) {}

Appearance Preferences::appearance() const {
    Appearance appearance;
    appearance.theme = choiceOf(m_settings.value(u"view/theme"_s).toString());
    appearance.textScale =
        std::clamp(m_settings.value(u"view/textScale"_s, 1.0).toDouble(), 0.9, 1.5);
    appearance.increasedContrast = m_settings.value(u"view/contrast"_s, false).toBool();
    appearance.language = languageFromCode(m_settings.value(u"view/language"_s).toString())
                              .value_or(languageOfComputer());
    return appearance;
}

void Preferences::setAppearance(const Appearance& appearance) {
    if (appearance == this->appearance())
        return;
    m_settings.setValue(u"view/theme"_s, nameOf(appearance.theme));
    m_settings.setValue(u"view/textScale"_s, appearance.textScale);
    m_settings.setValue(u"view/contrast"_s, appearance.increasedContrast);
    m_settings.setValue(u"view/language"_s, codeOf(appearance.language));
    emit appearanceChanged();
}

paint::Theme Preferences::theme(bool computerIsDark) const {
    const Appearance choice = appearance();
    const bool dark = choice.theme == ThemeChoice::Dark ||
                      (choice.theme == ThemeChoice::AsTheComputer && computerIsDark);
    return paint::Theme::make(
        dark ? paint::ThemeName::Dark : paint::ThemeName::Light,
        choice.textScale,
        choice.increasedContrast
    );
}

school::Author Preferences::author() const {
    return {
        m_settings.value(u"author/name"_s).toString(),
        m_settings.value(u"author/constituency"_s).toString()};
}

void Preferences::setAuthor(const school::Author& author) {
    if (author == this->author())
        return;
    m_settings.setValue(u"author/name"_s, author.name);
    m_settings.setValue(u"author/constituency"_s, author.constituency);
    emit authorChanged();
}

QList<RecentSchool> Preferences::recents() const {
    QList<RecentSchool> schools;
    const int count = m_settings.beginReadArray(u"recents"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        schools.append(
            {m_settings.value(u"path"_s).toString(),
             m_settings.value(u"name"_s).toString(),
             m_settings.value(u"opened"_s).toDateTime(),
             m_settings.value(u"share"_s).toDouble()}
        );
    }
    m_settings.endArray();
    return schools;
}

void Preferences::remember(const RecentSchool& school) {
    QList<RecentSchool> schools = recents();
    schools.removeIf([&](const RecentSchool& each) { return each.path == school.path; });
    schools.prepend(school);
    storeRecents(schools.mid(0, recentsKept));
}

void Preferences::forget(const QString& path) {
    QList<RecentSchool> schools = recents();
    schools.removeIf([&](const RecentSchool& each) { return each.path == path; });
    storeRecents(schools);
}

void Preferences::forgetRecents() {
    storeRecents({});
}

void Preferences::storeRecents(const QList<RecentSchool>& schools) {
    m_settings.remove(u"recents"_s);
    m_settings.beginWriteArray(u"recents"_s, static_cast<int>(schools.size()));
    for (int i = 0; i < schools.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"path"_s, schools[i].path);
        m_settings.setValue(u"name"_s, schools[i].name);
        m_settings.setValue(u"opened"_s, schools[i].opened);
        m_settings.setValue(u"share"_s, schools[i].share);
    }
    m_settings.endArray();
    emit recentsChanged();
}

bool Preferences::welcomeAtStart() const {
    return m_settings.value(u"view/welcomeAtStart"_s, true).toBool();
}

void Preferences::setWelcomeAtStart(bool welcome) {
    m_settings.setValue(u"view/welcomeAtStart"_s, welcome);
}

QByteArray Preferences::windowGeometry() const {
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry) {
    m_settings.setValue(u"window/geometry"_s, geometry);
}

int Preferences::inspectorWidth() const {
    return std::clamp(
        m_settings.value(u"window/inspector"_s, usualInspector).toInt(),
        narrowInspector,
        wideInspector
    );
}

void Preferences::setInspectorWidth(int width) {
    m_settings.setValue(u"window/inspector"_s, std::clamp(width, narrowInspector, wideInspector));
}

bool Preferences::firstNoteAbout(const QString& path) {
    QStringList noted = m_settings.value(u"notes/cloudFolders"_s).toStringList();
    if (noted.contains(path))
        return false;
    noted << path;
    m_settings.setValue(u"notes/cloudFolders"_s, noted);
    return true;
}

} // namespace trellis::ui
