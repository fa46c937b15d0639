#pragma once

#include "core/school/changes.h"
#include "core/words/words.h"
#include "ui/paint/theme.h"

#include <QDate>
#include <QObject>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>

namespace trellis::school {
class Edit;
class Past;
class Reader;
class School;
} // namespace trellis::school

namespace trellis::ui {

class Dialogs;

/// Somewhere in the window: a page, and what to show there. Without a page, the one that shows
/// things of that kind.
struct Place {
    QString page; ///< a page's id
    QString kind; ///< as in the search table; empty for the page as it is
    QUuid id;
};

/// A sentence at the bottom of the window, with at most one thing to do about it.
struct Notice {
    QString sentence;
    QString action; ///< "Undo", "Open"; empty for none
    std::function<void()> run;
};

/// Whether an edit shows its label with an Undo beside it.
enum class Offer { Nothing, Undo };

/// What every page is given: the open school, the one door for its edits, and the choices of the
/// person at the screen.
class Desk : public QObject {
    Q_OBJECT

public:
    using Today = std::function<QDate()>;
    Desk(
        school::School& school,
        Dialogs& dialogs,
        Today today = &QDate::currentDate,
        QObject* parent = nullptr
    );
    ~Desk() override;

    [[nodiscard]] school::School& school() { return m_school; }
    /// What to show: the present, or the past moment that the window looks back at. Photo bytes
    /// are only in the present: `photos()`.
    [[nodiscard]] const school::Reader& reader() const;
    /// The present, whatever the window shows.
    [[nodiscard]] const school::Reader& photos() const;
    /// No edit is possible: the file is held by another, or the window looks back.
    [[nodiscard]] bool readOnly() const;

    [[nodiscard]] const paint::Theme& theme() const { return m_theme; }
    [[nodiscard]] Language language() const { return m_words.language(); }
    /// The window's language, for the sentences that core writes.
    [[nodiscard]] const Words& words() const { return m_words; }
    [[nodiscard]] QDate today() const { return m_today(); }
    [[nodiscard]] Dialogs& dialogs() { return m_dialogs; }

    /// The one door: does `write` as one undoable step of the history named `label` ("Renamed
    /// actor"). False when it could not be done; the sentence is then on the screen.
    bool perform(
        const QString& label,
        const std::function<void(school::Edit&)>& write,
        Offer offer = Offer::Nothing
    );
    /// The same for an action that is no edit but may fail: export, open, print.
    bool attempt(const std::function<void()>& action);
    bool undo();
    bool redo();
    /// Goes to a thing on its page: `kind` as in the search ("photo", "decision").
    void open(const QString& kind, const QUuid& id);
    /// Shows a sentence for a few seconds.
    void notify(const Notice& notice);

    /// Turns the window to another page, or to a thing on it.
    void goTo(const Place& place) { emit left(place); }

    /// Shows the document as it was after entry `seq` of the history, read-only; nullopt: the
    /// present again.
    void lookBack(std::optional<qint64> seq);
    [[nodiscard]] std::optional<qint64> lookingBackAt() const;

    void setTheme(const paint::Theme& theme);
    void setLanguage(Language language);

signals:
    /// A committed edit, undo or redo touched these rows.
    void changed(const trellis::school::Changes& changes);
    /// `reader()` is another one now, and `readOnly()` may be: read everything again.
    void momentChanged();
    void themeChanged();
    void languageChanged();
    void noticed(const trellis::ui::Notice& notice);
    /// A page or a part of one leads to a thing that another page shows.
    void openWanted(const QString& kind, const QUuid& id);
    /// An action failed: what happened, that nothing was lost, what to do.
    void failed(const QString& sentence);
    /// The window is to turn to that place.
    void left(const trellis::ui::Place& place);

private:
    school::School& m_school;
    Dialogs& m_dialogs;
    Today m_today;
    paint::Theme m_theme;
    Words m_words;
    std::unique_ptr<school::Past> m_past;
    std::shared_ptr<void> m_subscription;
};

} // namespace trellis::ui
