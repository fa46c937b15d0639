#pragma once

#include "core/photovoice/types.h"

#include <QWidget>

class QCheckBox;

namespace trellis::ui {

class Button;
class ChoiceField;
class DateField;
class Desk;
class ElidedLabel;
class Field;
class LineField;

/// One person's release: what became of the form, who signed, for whom, until when, and its scan.
class ReleaseEditor : public QWidget {
    Q_OBJECT

public:
    explicit ReleaseEditor(Desk& desk, QWidget* parent = nullptr);

    void show(const photovoice::Photo& photo, const photovoice::DepictedPerson& person);
    /// Asks for the scan of a form and keeps it in the file.
    void attachForm();

signals:
    /// A release was taken back or refused: what is shown of the person has to be looked at.
    void saidNo();

private:
    void layOut();
    void connectFields();
    void setState(const QString& id);
    void saveForm();
    void change(const std::function<void(photovoice::DepictedPerson&)>& write);

    Desk& m_desk;
    std::optional<photovoice::Photo> m_photo;
    photovoice::DepictedPerson m_person;
    LineField* m_who;
    QCheckBox* m_minor;
    ChoiceField* m_release;
    DateField* m_sent;
    DateField* m_answered;
    ChoiceField* m_signer;
    ChoiceField* m_audience;
    DateField* m_expires;
    ElidedLabel* m_form;
    Button* m_attach;
    Button* m_saveForm;
};

} // namespace trellis::ui
