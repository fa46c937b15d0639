#pragma once

#include "core/school/author.h"
#include "core/words/language.h"
#include "ui/paint/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>

class QSettings;

namespace trellis::ui {

enum class ThemeChoice { AsTheComputer, Light, Dark };

/// How the window looks and speaks for the person at this computer.
struct Appearance {
    ThemeChoice theme = ThemeChoice::AsTheComputer;
    double textScale = 1.0; ///< 0.9 to 1.5
    bool increasedContrast = false;
    Language language = Language::English;
    bool operator==(const Appearance&) const = default;
};

/// A school file that was open on this computer. Holds nothing from the file but its name.
struct RecentSchool {
    QString path;
    QString name;
    QDateTime opened;
    double share = 0; ///< 0 to 1, over all steps
    bool operator==(const RecentSchool&) const = default;
};

/// What Trellis remembers on this computer, outside any school file.
class Preferences : public QObject {
    Q_OBJECT

public:
    explicit Preferences(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(const Appearance& appearance);
    /// The chosen theme at the chosen size. `computerIsDark` decides for AsTheComputer.
    [[nodiscard]] paint::Theme theme(bool computerIsDark) const;

    [[nodiscard]] school::Author author() const;
    void setAuthor(const school::Author& author);

    /// The latest first.
    [[nodiscard]] QList<RecentSchool> recents() const;
    void remember(const RecentSchool& school);
    void forget(const QString& path);
    void forgetRecents();

    [[nodiscard]] bool welcomeAtStart() const;
    void setWelcomeAtStart(bool welcome);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] int inspectorWidth() const; ///< 280 to 440
    void setInspectorWidth(int width);

    /// True the first time only for each path: a note about its folder is shown once.
    bool firstNoteAbout(const QString& path);

signals:
    void appearanceChanged();
    void authorChanged();
    void recentsChanged();

private:
    void storeRecents(const QList<RecentSchool>& schools);

    QSettings& m_settings;
};

} // namespace trellis::ui
