#pragma once

#include "ui/shell/dialogs.h"

namespace trellis::ui {

/// The dialogs of the computer that Trellis runs on, over the window that is in front.
class WindowDialogs : public Dialogs {
public:
    [[nodiscard]] QStringList openFiles(const QString& title, const QString& filter) override;
    [[nodiscard]] std::optional<QString>
    openFile(const QString& title, const QString& filter) override;
    [[nodiscard]] std::optional<QString>
    saveFile(const QString& title, const QString& suggestedName, const QString& filter) override;
    [[nodiscard]] std::optional<QString> folder(const QString& title) override;
    [[nodiscard]] std::optional<QString>
    line(const QString& title, const QString& label, const QString& initial) override;
    [[nodiscard]] bool confirm(const Question& question) override;
    void message(const QString& title, const QString& text) override;

private:
    [[nodiscard]] QString startFolder() const;
    void rememberFolderOf(const QString& path);

    QString m_folder;
};

} // namespace trellis::ui
