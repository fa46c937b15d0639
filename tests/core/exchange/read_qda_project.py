#!/usr/bin/env python3
"""Reads a REFI-QDA project as another program would, and says what is against the standard.

Prints one JSON object: what is wrong (empty when nothing is), codes, cases and pictures.
The order of children, the attributes and their kinds are those of REFI-QDA 1.5 (2019).
"""
import json
import re
import struct
import sys
import xml.etree.ElementTree as xml
import zipfile

SPACE = "{urn:QDA-XML:project:1.0}"
GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
COLOR = re.compile(r"#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$")
# For each element: its children in their order, and the attributes it must have and may have.
SHAPES = {
    "Project": (["Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Graphs",
                 "Description", "NoteRef"], ["name"],
                ["origin", "creatingUserGUID", "creationDateTime", "modifyingUserGUID", "modifiedDateTime", "basePath"]),
    "Users": (["User"], [], []),
    "User": ([], ["guid"], ["name", "id"]),
    "CodeBook": (["Codes"], [], []),
    "Codes": (["Code"], [], []),
    "Code": (["Description", "NoteRef", "Code"], ["guid", "name", "isCodable"], ["color"]),
    "Variables": (["Variable"], [], []),
    "Variable": (["Description"], ["guid", "name", "typeOfVariable"], []),
    "Cases": (["Case"], [], []),
    "Case": (["Description", "CodeRef", "VariableValue", "SourceRef", "SelectionRef"], ["guid"], ["name"]),
    "Sources": (["PictureSource"], [], []),
    "PictureSource": (["Description", "TextDescription", "PictureSelection", "Coding", "NoteRef", "VariableValue"],
                      ["guid"], ["name", "path", "currentPath", "creatingUser", "creationDateTime"]),
    "PictureSelection": (["Description", "Coding", "NoteRef"], ["guid", "firstX", "firstY", "secondX", "secondY"],
                         ["name", "creatingUser", "creationDateTime"]),
    "Coding": (["CodeRef", "NoteRef"], ["guid"], ["creatingUser", "creationDateTime"]),
    "VariableValue": (["VariableRef", "TextValue"], [], []),
    "CodeRef": ([], ["targetGUID"], []),
    "SourceRef": ([], ["targetGUID"], []),
    "VariableRef": ([], ["targetGUID"], []),
    "Description": ([], [], []),
    "TextValue": ([], [], []),
}
problems = []


def check(element):
    name = element.tag.removeprefix(SPACE)
    if name not in SHAPES:
        problems.append(f"unknown element {element.tag}")
        return
    children, required, optional = SHAPES[name]
    places = []
    for child in element:
        word = child.tag.removeprefix(SPACE)
        if word not in children:
            problems.append(f"{word} may not stand in {name}")
        else:
            places.append(children.index(word))
        check(child)
    if places != sorted(places):
        problems.append(f"the children of {name} are out of order")
    for attribute in required:
        if attribute not in element.attrib:
            problems.append(f"{name} has no {attribute}")
    for attribute, value in element.attrib.items():
        if attribute not in required + optional:
            problems.append(f"{name} may not have {attribute}")
        if attribute in ("guid", "targetGUID", "creatingUser", "creatingUserGUID") and not GUID.match(value):
            problems.append(f"{value} is no GUID")
        if attribute == "color" and not COLOR.match(value):
            problems.append(f"{value} is no colour")
        if attribute.startswith(("first", "second")) and not re.match(r"-?\d+$", value):
            problems.append(f"{value} is no whole number of pixels")


def size_of_jpeg(data):
    at = 2
    while data[at + 1] not in (0xC0, 0xC1, 0xC2):
        at += 2 + struct.unpack(">H", data[at + 2:at + 4])[0]
    height, width = struct.unpack(">HH", data[at + 5:at + 9])
    return width, height


def main():
    archive = zipfile.ZipFile(sys.argv[1])
    if archive.testzip() is not None:
        problems.append("the archive is damaged")
    text = archive.read("project.qde")
    if not text.startswith(b"<?xml"):
        problems.append("something stands before the XML declaration")
    root = xml.fromstring(text)
    check(root)
    ids = [each.get("guid") for each in root.iter() if each.get("guid")]
    if len(ids) != len(set(ids)):
        problems.append("a GUID stands twice")
    for each in root.iter():
        if each.get("targetGUID") and each.get("targetGUID") not in ids:
            problems.append(f"{each.tag} points to nothing")
    codes = {code.get("guid"): code.get("name") for code in root.iter(SPACE + "Code")}
    pictures = []
    for source in root.iter(SPACE + "PictureSource"):
        data = archive.read("Sources/" + source.get("path").removeprefix("internal://"))
        width, height = size_of_jpeg(data)
        areas = [[int(area.get(side)) for side in ("firstX", "firstY", "secondX", "secondY")]
                 for area in source.iter(SPACE + "PictureSelection")]
        for left, top, right, bottom in areas:
            if not (0 <= left < right <= width and 0 <= top < bottom <= height):
                problems.append("a selection lies outside its picture")
        pictures.append({
            "name": source.get("name"),
            "size": [width, height],
            "caption": source.findtext(SPACE + "Description", ""),
            "codes": [codes[ref.get("targetGUID")] for ref in source.iter(SPACE + "CodeRef")],
            "areas": areas,
        })
    files = [name for name in archive.namelist() if name.startswith("Sources/")]
    if len(files) != len(pictures):
        problems.append("a file in Sources belongs to no picture")
    cases = {case.get("name"): len(case.findall(SPACE + "SourceRef")) for case in root.iter(SPACE + "Case")}
    print(json.dumps({"problems": problems, "codes": sorted(codes.values()), "cases": cases, "pictures": pictures}))


main()
