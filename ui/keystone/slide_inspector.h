#pragma once

#include "core/keystone/types.h"
#include "core/school/history.h"
#include "ui/parts/inspector.h"

namespace trellis::ui {

class ChoiceField;
class Desk;
class EvidenceField;
class PhotoShelf;

/// The chosen slide: its layout, the attribute it speaks to, what it rests on, and the photos that
/// may go on it.
class SlideInspector : public Inspector {
    Q_OBJECT

public:
    explicit SlideInspector(Desk& desk, QWidget* parent = nullptr);

    void show(const keystone::Slide& slide);
    void refreshPhotos();
    void retranslate();

signals:
    void photoChosen(const QUuid& photo);

private:
    void fillChoices();
    void changeMoment(const QString& id, std::optional<QUuid> keystone::Slide::*part);

    Desk& m_desk;
    std::optional<keystone::Slide> m_slide;
    ChoiceField* m_layout;
    ChoiceField* m_attribute;
    ChoiceField* m_then;
    ChoiceField* m_now;
    EvidenceField* m_restsOn;
    PhotoShelf* m_photos;
};

} // namespace trellis::ui
