#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace trellis::ui {

/// A question with one way forward and one way back.
struct Question {
    QString title;
    QString text;   ///< what happens, in full sentences
    QString action; ///< the verb on the button that goes forward: "Erase photo"
    bool destructive = false;
};

/// The only way that the window asks for files, words and consent, so that tests can answer.
/// Every answer is nullopt (or empty, or false) when the person chose not to.
class Dialogs {
public:
    Dialogs() = default;
    virtual ~Dialogs() = default;
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;
    Dialogs(Dialogs&&) = delete;
    Dialogs& operator=(Dialogs&&) = delete;

    /// `filter` as QFileDialog takes it: "Photos (*.jpg *.png)".
    [[nodiscard]] virtual QStringList openFiles(const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual std::optional<QString>
    openFile(const QString& title, const QString& filter) = 0;
    /// Asks before it overwrites. `suggestedName` may hold a folder.
    [[nodiscard]] virtual std::optional<QString>
    saveFile(const QString& title, const QString& suggestedName, const QString& filter) = 0;
    [[nodiscard]] virtual std::optional<QString> folder(const QString& title) = 0;
    /// One line of text.
    [[nodiscard]] virtual std::optional<QString>
    line(const QString& title, const QString& label, const QString& initial) = 0;
    [[nodiscard]] virtual bool confirm(const Question& question) = 0;
    virtual void message(const QString& title, const QString& text) = 0;
};

} // namespace trellis::ui
