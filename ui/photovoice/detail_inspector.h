#pragma once

#include "core/photovoice/types.h"
#include "ui/parts/inspector.h"

class QGridLayout;

namespace trellis::ui {

class Button;
class ChoiceField;
class Desk;
class FacesSection;
class PhotographerSection;
class TellingSection;
class TextField;
class TextLabel;

/// Beside one photo: faces and consent first, then who may see it, what it is, and its story.
class DetailInspector : public Inspector {
    Q_OBJECT

public:
    explicit DetailInspector(Desk& desk, QWidget* parent = nullptr);

    void show(const photovoice::Album& album, Id<photovoice::Photo> photo);
    void retranslate();
    [[nodiscard]] FacesSection& faces() { return *m_faces; }

signals:
    /// Everywhere the photo is used shall be told, and erasing offered.
    void withdrawWanted();

private:
    void build();
    void connectFields();
    void showFacts(const photovoice::Album& album, const photovoice::Photo& photo);
    void change(const QString& label, const std::function<void(photovoice::Photo&)>& write);

    Desk& m_desk;
    std::optional<photovoice::Photo> m_photo;
    FacesSection* m_faces;
    TextLabel* m_sharingTitle;
    TextLabel* m_audiences;
    ChoiceField* m_recognizable;
    ChoiceField* m_audience;
    Button* m_withdraw;
    TextLabel* m_aboutTitle;
    QGridLayout* m_facts;
    PhotographerSection* m_photographer;
    TellingSection* m_story;
    TextField* m_alternative;
    TextLabel* m_promise;
};

} // namespace trellis::ui
