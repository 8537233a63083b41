"""The studio: a local page on which an article is heard, corrected, and heard again.

    server.py     listens on 127.0.0.1 and hands requests on
    guard.py      who may ask: host, origin, token, size
    routes.py     what can be asked, in one table
    views.py      what the page is told of an article
    live.py       what the page is told without asking
    page/         the page: HTML, CSS and JavaScript as they are written here

It holds no logic: all that it does to a text is done by `workflow.Desk`.
"""
