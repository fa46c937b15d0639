#pragma once

#include "ui/shell/long_work.h"

namespace trellis::ui {

/// Saves the Keystone as PDF where the person says, with roles for names: the slides, or a report
/// to read.
class KeystoneExport : public QObject {
    Q_OBJECT

public:
    enum class Form { Slides, Narrative };
    /// Tells how far it is over `window`.
    KeystoneExport(Desk& desk, QWidget& window);

    /// While one is being saved it only says so.
    void save(Form form);

signals:
    void saved(const QString& path);

private:
    Desk& m_desk;
    QWidget& m_window;
    LongWork m_work;
    Form m_form = Form::Slides;
    QString m_path;
};

} // namespace trellis::ui
