#include "ui/shell/window_dialogs.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace trellis::ui {
namespace {

constexpr int lineWidth = 440; ///< pixels: a name can be seen whole

std::optional<QString> chosen(const QString& path) {
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

QString WindowDialogs::startFolder() const {
    if (!m_folder.isEmpty())
        return m_folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void WindowDialogs::rememberFolderOf(const QString& path) {
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
}

QStringList WindowDialogs::openFiles(const QString& title, const QString& filter) {
    const QStringList paths =
        QFileDialog::getOpenFileNames(QApplication::activeWindow(), title, startFolder(), filter);
    rememberFolderOf(paths.value(0));
    return paths;
}

std::optional<QString> WindowDialogs::openFile(const QString& title, const QString& filter) {
    const QString path =
        QFileDialog::getOpenFileName(QApplication::activeWindow(), title, startFolder(), filter);
    rememberFolderOf(path);
    return chosen(path);
}

std::optional<QString>
WindowDialogs::saveFile(const QString& title, const QString& suggestedName, const QString& filter) {
    const QString path = QFileDialog::getSaveFileName(
        QApplication::activeWindow(), title, QDir(startFolder()).filePath(suggestedName), filter
    );
    rememberFolderOf(path);
    return chosen(path);
}

std::optional<QString> WindowDialogs::folder(const QString& title) {
    return chosen(
        QFileDialog::getExistingDirectory(QApplication::activeWindow(), title, startFolder())
    );
}

std::optional<QString>
WindowDialogs::line(const QString& title, const QString& label, const QString& initial) {
    QInputDialog dialog(QApplication::activeWindow());
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(initial);
    dialog.resize(lineWidth, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? chosen(dialog.textValue().trimmed()) : std::nullopt;
}

bool WindowDialogs::confirm(const Question& question) {
    QMessageBox box(QApplication::activeWindow());
    box.setWindowTitle(question.title);
    box.setText(question.title);
    box.setInformativeText(question.text);
    box.setIcon(question.destructive ? QMessageBox::Warning : QMessageBox::Question);
    const QAbstractButton* forward = box.addButton(question.action, QMessageBox::AcceptRole);
    QPushButton* back = box.addButton(QMessageBox::Cancel);
    if (question.destructive)
        box.setDefaultButton(back);
    box.exec();
    return box.clickedButton() == forward;
}

void WindowDialogs::message(const QString& title, const QString& text) {
    QMessageBox::information(QApplication::activeWindow(), title, text);
}

} // namespace trellis::ui
