#pragma once

#include "core/photovoice/types.h"

#include <QWidget>

class QCheckBox;

namespace trellis::ui {

class ChoiceField;
class Desk;
class LineField;
class TextLabel;

/// Who took a photo: how they wish to be named, and whether they take part. It counts for all of
/// their photos.
class PhotographerSection : public QWidget {
    Q_OBJECT

public:
    explicit PhotographerSection(Desk& desk, QWidget* parent = nullptr);

    void show(const photovoice::Album& album, const photovoice::Photographer& photographer);

private:
    void retranslate();
    void connectFields();
    void change(const QString& label, const std::function<void(photovoice::Photographer&)>& write);

    Desk& m_desk;
    std::optional<photovoice::Photographer> m_photographer;
    TextLabel* m_title;
    TextLabel* m_reach;
    LineField* m_credit;
    ChoiceField* m_style;
    QCheckBox* m_minor;
    ChoiceField* m_consent;
    ChoiceField* m_permission;
    ChoiceField* m_assent;
};

} // namespace trellis::ui
