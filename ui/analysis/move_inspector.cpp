#include "ui/analysis/move_inspector.h"

#include "core/analysis/findings.h"
#include "core/analysis/meeting_findings.h"
#include "core/analysis/store.h"
#include "core/words/catalogue.h"
#include "ui/evidence/evidence_field.h"
#include "ui/evidence/used_in.h"
#include "ui/parts/messages.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/parts/vocabulary_choices.h"
#include "ui/shell/desk.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using analysis::GrowthMove;

QList<ChoiceField::Choice> levelChoices(Language language, const QString& none) {
    QList<ChoiceField::Choice> choices{{{}, none, {}, {}}};
    for (int level = 0; level <= 5; ++level)
        choices.append(
            {QString::number(level),
             u"%1 %2"_s.arg(level).arg(vocabulary::sayLabel(level, language)),
             {},
             vocabulary::sayDefinition(level, language)}
        );
    return choices;
}

QString textOf(std::optional<int> level) {
    return level ? QString::number(*level) : QString();
}
std::optional<int> levelFrom(const QString& id) {
    return id.isEmpty() ? std::nullopt : std::optional(id.toInt());
}

} // namespace

MoveInspector::MoveInspector(Desk& desk, QWidget* parent)
    : Inspector(tr("The chosen growth move"), parent),
      m_desk(desk),
      m_sentence(new TextLabel({}, paint::TextStyle::Quote, Ink::Normal, this)),
      m_needed(new InlineMessage(InlineMessage::Kind::Warning, this)),
      m_asked(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_status(new ChoiceField({}, this)),
      m_title(new LineField({}, this)),
      m_attribute(new ChoiceField({}, this)),
      m_anchors(new TextLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_because(new TextField({}, this)),
      m_evidence(new EvidenceField(desk, this)),
      m_usedIn(new UsedIn(desk, this)),
      m_decision(new ChoiceField({}, this)),
      m_constituency(new ChoiceField({}, this)),
      m_from(new ChoiceField({}, this)),
      m_to(new ChoiceField({}, this)),
      m_firstStep(new LineField({}, this)),
      m_firstStepBy(new DateField({}, this)),
      m_owner(new LineField({}, this)),
      m_ownerConstituency(new ChoiceField({}, this)),
      m_coOwner(new LineField({}, this)),
      m_coOwnerConstituency(new ChoiceField({}, this)),
      m_due(new DateField({}, this)),
      m_review(new DateField({}, this)),
      m_sign(new TextField({}, this)),
      m_support(new TextField({}, this)) {
    m_sentence->wrapped();
    m_asked->wrapped();
    m_anchors->wrapped();
    m_title->setMayBeEmpty(false);
    const auto section = [this](std::initializer_list<QWidget*> widgets) {
        auto* column = addSection();
        column->setSpacing(10);
        for (QWidget* widget : widgets)
            column->addWidget(widget);
    };
    section({m_sentence, m_needed, m_asked});
    section({m_title, m_status, m_attribute, m_anchors});
    section({m_because, m_evidence, m_decision, m_constituency, m_from, m_to});
    section({m_owner, m_ownerConstituency, m_coOwner, m_coOwnerConstituency, m_due});
    section({m_firstStep, m_firstStepBy, m_sign, m_support, m_review, m_usedIn});
    connectText();
    connectChoices();
    connectDays();
    retranslate();
}

void MoveInspector::change(const QString& label, const Write& write) {
    if (!m_move)
        return;
    GrowthMove changed = *m_move;
    write(changed);
    m_desk.perform(label, [&](school::Edit& edit) { analysis::put(edit, changed); });
}

void MoveInspector::connectText() {
    const auto text = [this](auto* field, QString GrowthMove::*part) {
        using FieldType = std::remove_pointer_t<decltype(field)>;
        connect(field, &FieldType::committed, this, [this, part](const QString& words) {
            change(tr("Worded a growth move"), [&](GrowthMove& move) { move.*part = words; });
        });
    };
    text(m_title, &GrowthMove::title);
    text(m_because, &GrowthMove::because);
    text(m_firstStep, &GrowthMove::firstStep);
    text(m_owner, &GrowthMove::owner);
    text(m_coOwner, &GrowthMove::coOwner);
    text(m_sign, &GrowthMove::sign);
    text(m_support, &GrowthMove::support);
    connect(m_attribute, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Tied a growth move to an attribute"), [&](GrowthMove& move) {
            move.attribute = id;
        });
    });
}

void MoveInspector::connectChoices() {
    const auto group = [this](ChoiceField* field, std::optional<Constituency> GrowthMove::*part) {
        connect(field, &ChoiceField::committed, this, [this, part](const QString& id) {
            change(tr("Said whom a growth move is about"), [&](GrowthMove& move) {
                move.*part = fromIdOrNone<Constituency>(id);
            });
        });
    };
    group(m_constituency, &GrowthMove::constituency);
    group(m_ownerConstituency, &GrowthMove::ownerConstituency);
    group(m_coOwnerConstituency, &GrowthMove::coOwnerConstituency);
    const auto level = [this](ChoiceField* field, std::optional<int> GrowthMove::*part) {
        connect(field, &ChoiceField::committed, this, [this, part](const QString& id) {
            change(tr("Set how far a growth move goes"), [&](GrowthMove& move) {
                move.*part = levelFrom(id);
            });
        });
    };
    level(m_from, &GrowthMove::fromLevel);
    level(m_to, &GrowthMove::toLevel);
    connect(m_decision, &ChoiceField::committed, this, [this](const QString& id) {
        change(tr("Tied a growth move to a decision"), [&](GrowthMove& move) {
            move.decision = id.isEmpty() ? std::nullopt : std::optional(QUuid::fromString(id));
        });
    });
    connect(m_status, &ChoiceField::committed, this, [this](const QString& id) {
        chooseStatus(vocabulary::fromId<MoveStatus>(id));
    });
}

void MoveInspector::connectDays() {
    const auto day = [this](DateField* field, QDate GrowthMove::*part) {
        connect(field, &DateField::committed, this, [this, part](QDate value) {
            change(tr("Dated a growth move"), [&](GrowthMove& move) { move.*part = value; });
        });
    };
    day(m_firstStepBy, &GrowthMove::firstStepBy);
    day(m_due, &GrowthMove::dueOn);
    day(m_review, &GrowthMove::reviewOn);
}

void MoveInspector::chooseStatus(MoveStatus status) {
    const bool commits = status != MoveStatus::Idea && status != MoveStatus::Dropped;
    if (m_move && commits && !analysis::canBeChosen(*m_move)) {
        // The sentence beside it says what is missing; the choice goes back.
        m_needed->setSentence(analysis::neededSentence(*m_move, m_desk.words()));
        m_needed->show();
        m_status->setValue(vocabulary::id(m_move->status));
        return;
    }
    change(tr("Moved a growth move on"), [&](GrowthMove& move) { move.status = status; });
}

void MoveInspector::startTyping() {
    m_title->editor().setFocus();
    m_title->editor().selectAll();
}

void MoveInspector::retranslate() {
    m_status->setLabel(tr("Where it stands"));
    m_title->setLabel(tr("What we will move, in a few words"));
    m_attribute->setLabel(tr("Attribute of collaborative leadership"));
    m_because->setLabel(tr("Because we saw…"));
    m_evidence->retranslate();
    m_evidence->setLabel(tr("What we saw it in"));
    m_usedIn->retranslate();
    m_decision->setLabel(tr("The decision that moves"));
    m_constituency->setLabel(tr("For which group"));
    m_from->setLabel(tr("From"));
    m_to->setLabel(tr("To"));
    m_firstStep->setLabel(tr("First step"));
    m_firstStepBy->setLabel(tr("First step by"));
    m_owner->setLabel(tr("Owner"));
    m_ownerConstituency->setLabel(tr("The owner’s group"));
    m_coOwner->setLabel(tr("Co-owner, from another group"));
    m_coOwnerConstituency->setLabel(tr("The co-owner’s group"));
    m_due->setLabel(tr("By"));
    m_review->setLabel(tr("We look again on"));
    m_sign->setLabel(tr("We’ll know when…"));
    m_support->setLabel(tr("Help we want"));
    for (DateField* field : {m_firstStepBy, m_due, m_review})
        field->retranslate();
    fillChoices();
}

void MoveInspector::fillChoices() {
    const Language language = m_desk.language();
    const QString none = tr("Not said yet");
    m_status->setChoices(choicesOf<MoveStatus>(language));
    for (ChoiceField* field : {m_constituency, m_ownerConstituency, m_coOwnerConstituency})
        field->setChoices(choicesOf<Constituency>(language, none));
    m_from->setChoices(levelChoices(language, none));
    m_to->setChoices(levelChoices(language, none));
    QList<ChoiceField::Choice> attributes{{{}, none, {}, {}}};
    for (const auto& attribute : catalogue::attributes(language))
        attributes.append(
            {attribute.id,
             u"%1 %2"_s.arg(attribute.id, attribute.name),
             {},
             attribute.anchors.join(u" → "_s)}
        );
    m_attribute->setChoices(attributes);
    QList<ChoiceField::Choice> decisions{{{}, none, {}, {}}};
    for (const power::Decision& decision : m_decisions)
        decisions.append({decision.id.uuid().toString(), decision.name, {}, {}});
    m_decision->setChoices(decisions);
}

/// The meeting that led to it, once it had time to explain what it saw.
std::optional<analysis::Meeting> MoveInspector::whereItWasSaid() const {
    if (!m_move->meeting)
        return std::nullopt;
    auto meeting = analysis::findMeeting(m_desk.reader(), Id<analysis::Meeting>(*m_move->meeting));
    return meeting && meeting->endedAt.isValid() ? meeting : std::nullopt;
}

void MoveInspector::showSentence() {
    QString decision;
    for (const power::Decision& each : m_decisions)
        if (m_move->decision == each.id.uuid())
            decision = each.name;
    m_sentence->setText(
        analysis::growthSentence(*m_move, decision, m_desk.words(), analysis::Open::Marked)
    );
    const QString needed = m_move->status == MoveStatus::Idea
                               ? analysis::neededSentence(*m_move, m_desk.words())
                               : QString();
    m_needed->setSentence(needed);
    m_needed->setVisible(!needed.isEmpty());
    QString asked = analysis::askedSentence(*m_move, m_desk.words());
    if (const auto meeting = whereItWasSaid(); meeting && asked.isEmpty())
        asked = analysis::secondExplanation(*meeting, m_desk.words());
    m_asked->setText(asked);
    m_asked->setVisible(!asked.isEmpty());
    QStringList anchors;
    for (const auto& attribute : catalogue::attributes(m_desk.language()))
        if (attribute.id == m_move->attribute)
            for (qsizetype i = 0; i < attribute.anchors.size(); ++i)
                anchors.append(u"%1  %2"_s.arg(i + 1).arg(attribute.anchors[i]));
    m_anchors->setText(anchors.join(u'\n'));
    m_anchors->setVisible(!anchors.isEmpty());
}

void MoveInspector::show(const GrowthMove& move, const std::vector<power::Decision>& decisions) {
    if (m_move && m_move->id != move.id)
        commitFields(*this);
    if (decisions != m_decisions) {
        m_decisions = decisions;
        fillChoices();
    }
    m_move = move;
    m_status->setValue(vocabulary::id(move.status));
    m_title->setValue(move.title);
    m_attribute->setValue(move.attribute);
    m_because->setValue(move.because);
    m_evidence->show(evidence::Thing{u"growth_move"_s, move.id.uuid()});
    m_usedIn->show(evidence::Thing{u"growth_move"_s, move.id.uuid()});
    m_decision->setValue(move.decision ? move.decision->toString() : QString());
    m_constituency->setValue(idOrNone(move.constituency));
    m_from->setValue(textOf(move.fromLevel));
    m_to->setValue(textOf(move.toLevel));
    m_firstStep->setValue(move.firstStep);
    m_firstStepBy->setValue(move.firstStepBy);
    m_owner->setValue(move.owner);
    m_ownerConstituency->setValue(idOrNone(move.ownerConstituency));
    m_coOwner->setValue(move.coOwner);
    m_coOwnerConstituency->setValue(idOrNone(move.coOwnerConstituency));
    m_due->setValue(move.dueOn);
    m_review->setValue(move.reviewOn);
    m_sign->setValue(move.sign);
    m_support->setValue(move.support);
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
    showSentence();
}

} // namespace trellis::ui
