<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>exhibit</name>
    <message numerus="yes">
        <source>%n photo(s) not cleared for display are left out.</source>
        <translation>
            <numerusform>%n photo not cleared for display are left out.</numerusform>
            <numerusform>%n photos not cleared for display are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hung %n photo(s) in the exhibit</source>
        <translation>
            <numerusform>Hung %n photo in the exhibit</numerusform>
            <numerusform>Hung %n photos in the exhibit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n photo(s) out of the exhibit</source>
        <translation>
            <numerusform>Took %n photo out of the exhibit</numerusform>
            <numerusform>Took %n photos out of the exhibit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>theme wall</name>
    <message numerus="yes">
        <source>Put %n photo(s) under a theme</source>
        <translation>
            <numerusform>Put %n photo under a theme</numerusform>
            <numerusform>Put %n photos under a theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n photo(s) off a theme</source>
        <translation>
            <numerusform>Took %n photo off a theme</numerusform>
            <numerusform>Took %n photos off a theme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::CoverageView</name>
    <message numerus="yes">
        <source>%n blank patch(es)</source>
        <translation>
            <numerusform>%n blank patch</numerusform>
            <numerusform>%n blank patches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n photo(s)</source>
        <translation>
            <numerusform>%1, %2: %n photo</numerusform>
            <numerusform>%1, %2: %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n photo(s) may leave.</source>
        <translation>
            <numerusform>%n photo may leave.</numerusform>
            <numerusform>%n photos may leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) stay here: they are not cleared for this audience.</source>
        <translation>
            <numerusform>%n photo stays here: it is not cleared for this audience.</numerusform>
            <numerusform>%n photos stay here: they are not cleared for this audience.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n photo(s).</source>
        <translation>
            <numerusform>Exported %n photo.</numerusform>
            <numerusform>Exported %n photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::FacesSection</name>
    <message numerus="yes">
        <source>%n face(s) marked</source>
        <translation>
            <numerusform>%n face marked</numerusform>
            <numerusform>%n faces marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ImportBar</name>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>%n photo added.</numerusform>
            <numerusform>%n photos added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added:</source>
        <translation>
            <numerusform>%n could not be added:</numerusform>
            <numerusform>%n could not be added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>
and %n more.</source>
        <translation>
            <numerusform>
and %n more.</numerusform>
            <numerusform>
and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not looked at.</source>
        <translation>
            <numerusform>%n photo was not looked at.</numerusform>
            <numerusform>%n photos were not looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoCanvas</name>
    <message numerus="yes">
        <source>%n region(s) marked</source>
        <translation>
            <numerusform>%n region marked</numerusform>
            <numerusform>%n regions marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoDetail</name>
    <message numerus="yes">
        <source>%n face(s) suggested. Click one to mark it.</source>
        <translation>
            <numerusform>%n face suggested. Click one to mark it.</numerusform>
            <numerusform>%n faces suggested. Click one to mark it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoInspector</name>
    <message numerus="yes">
        <source>%n photos chosen</source>
        <translation>
            <numerusform>%n photo chosen</numerusform>
            <numerusform>%n photos chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoModel</name>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n covered</numerusform>
            <numerusform>%n covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n</source>
        <translation>
            <numerusform>Waiting for %n</numerusform>
            <numerusform>Waiting for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotoPage</name>
    <message numerus="yes">
        <source>Removed %n photo(s)</source>
        <translation>
            <numerusform>Removed %n photo</numerusform>
            <numerusform>Removed %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n photo(s) for good?</source>
        <translation>
            <numerusform>Erase %n photo for good?</numerusform>
            <numerusform>Erase %n photos for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) still without caption, category or consent</source>
        <translation>
            <numerusform>%n photo still without caption, category or consent</numerusform>
            <numerusform>%n photos still without caption, category or consent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::PhotographerSection</name>
    <message numerus="yes">
        <source>This counts for %n photo(s) by the same person.</source>
        <translation>
            <numerusform>This counts for %n photo by the same person.</numerusform>
            <numerusform>This counts for %n photos by the same person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::StorySection</name>
    <message numerus="yes">
        <source>%n answer(s) to other questions are kept; One photo shows them.</source>
        <translation>
            <numerusform>%n answer to another question is kept; One photo shows it.</numerusform>
            <numerusform>%n answers to other questions are kept; One photo shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::ThemeCard</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::WallProjection</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trellis::ui::WallTray</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
</TS>
