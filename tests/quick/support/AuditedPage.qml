import QtQuick

/*! The page of a phone, for what an audit is to find on it. */
Rectangle {
    width: 390
    height: 844
    color: "white"
}
