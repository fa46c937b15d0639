#pragma once

#include "ui/shell/dialogs.h"

#include <QStringList>

namespace trellis::test {

/// Answers what it was told to, in order, and keeps what it was asked. Without an answer the
/// person chose not to.
class AnsweringDialogs : public ui::Dialogs {
public:
    QStringList paths; ///< for openFile, saveFile and folder; openFiles takes all
    QStringList lines;
    bool consent = false;

    QStringList asked; ///< the titles, in order

    QStringList openFiles(const QString& title, const QString&) override {
        asked << title;
        return std::exchange(paths, {});
    }
    std::optional<QString> openFile(const QString& title, const QString&) override {
        asked << title;
        return next(paths);
    }
    std::optional<QString> saveFile(const QString& title, const QString&, const QString&) override {
        asked << title;
        return next(paths);
    }
    std::optional<QString> folder(const QString& title) override {
        asked << title;
        return next(paths);
    }
    std::optional<QString> line(const QString& title, const QString&, const QString&) override {
        asked << title;
        return next(lines);
    }
    bool confirm(const ui::Question& question) override {
        asked << question.title;
        return consent;
    }
    void message(const QString& title, const QString&) override { asked << title; }

private:
    static std::optional<QString> next(QStringList& answers) {
        return answers.isEmpty() ? std::nullopt : std::optional(answers.takeFirst());
    }
};

} // namespace trellis::test
