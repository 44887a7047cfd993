using System.Globalization;
using System.Text.Json;
using TiledeskContracts.Generator.Tests.Hostile;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Editing;

/// <summary>A line that is half typed, wherever it stands, costs no more than the block that it begins or belongs to.</summary>
public sealed class HalfTypedTests
{
    private const string Yaml = """
        openapi: 3.0.3
        info:
          title: Acme
          version: '1'
        servers:
          - url: https://acme.example
            description: Where it is.
        tags:
          - name: notes
            description: "Remarks: all of them"
        paths:
          /notes:
            get:
              operationId: listNotes
              tags: [notes]
              parameters:
                - name: page
                  in: query
                  schema:
                    type: integer
              responses:
                '200':
                  description: A page.
                  content:
                    application/json:
                      schema:
                        type: array
                        items:
                          type: string
            post:
              operationId: createNote
              tags: [notes]
              summary: >
                Adds a note,
                at the end.
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        text: { type: string, maxLength: 9 }
              responses:
                '201':
                  description: Made.
          /notes/{note_id}:
            parameters:
              - name: note_id
                in: path
                required: true
                schema:
                  type: string
            delete:
              operationId: deleteNote
              tags: [notes]
              responses:
                '204':
                  description: "Gone."
        components:
          schemas:
            Note:
              type: object
              description: |
                A remark.

                With more of it.
              required: [id, 'text']
              properties:
                id:
                  type: string
                text:
                  type: string
                  description: 'What it says.'
            Status:
              description: Where it stands.
              type: string
              enum:
                - open
                - closed
            User:
              type: object
              properties:
                name: { type: string }
                age:
                  type: integer
              x-more:
                - { a: 1 }
            Last:
              type: object
              properties:
                id:
                  type: string

        """;

    // What each makes in code, and the line it begins at.
    private static readonly Dictionary<string, string> _made = new(StringComparer.Ordinal)
    {
        ["    get:"] = " ListAsync(",
        ["    post:"] = " CreateAsync(",
        ["    delete:"] = " DeleteAsync(",
        ["    Note:"] = " class Note ",
        ["    Status:"] = " struct Status ",
        ["    User:"] = " class User ",
        ["    Last:"] = " class Last ",
    };

    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    private static readonly Lazy<GeneratorRun> _whole = new(static () => GeneratorRun.Once(new ContractFile("/acme/notes.yaml", Yaml)));

    public static TheoryData<int> Lines => [.. Enumerable.Range(0, Yaml.TrimEnd('\n').Split('\n').Length)];

    [Fact]
    public void Contract_TypedToItsEnd_MakesAllOfIt() =>
        Assert.All(_made.Values, static made => Assert.Contains(_whole.Value.Sources.Values, source => source.Contains(made, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Lines))]
    public void YamlLine_HalfTyped_CostsItsBlockAlone(int line)
    {
        var lines = Yaml.Split('\n');
        var indentation = Indentation(lines[line]);
        var expected = _made.Where(made => !IsSpoiled(lines, Array.IndexOf(lines, made.Key), line)).ToList();

        for (var kept = 1; kept < lines[line].Length - indentation; kept += Math.Max(1, (lines[line].Length - indentation) / 6))
        {
            var text = string.Join('\n', lines.Select((whole, at) => at == line ? whole[..(indentation + kept)] : whole));
            var run = _whole.Value.WithFiles(new ContractFile("/acme/notes.yaml", text));

            Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "TDC000");
            var missing = expected.Where(made => !run.Sources.Values.Any(source => source.Contains(made.Value, StringComparison.Ordinal))).Select(static made => made.Value).ToList();
            Assert.True(missing.Count == 0, string.Create(CultureInfo.InvariantCulture, $"{string.Join(',', missing)} missing with line {line} as '{lines[line][..(indentation + kept)]}'"));
        }
    }

    [Fact]
    public void JsonText_BrokenAtAnyLine_KeepsWhatStandsBefore()
    {
        var lines = ContractTree.Json(Yaml).ToJsonString(_indented).Split('\n');
        for (var line = 1; line < lines.Length; line++)
        {
            var indentation = Indentation(lines[line]);
            var half = lines[line][..(indentation + ((lines[line].Length - indentation) / 2))];
            var before = string.Join('\n', lines.Take(line));
            var run = _whole.Value.WithFiles(new ContractFile("/acme/notes.json", string.Join('\n', lines.Select((kept, at) => at == line ? half : kept))));

            Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "TDC000");
            var missing = _made.Where(made => IsWhole(lines, made.Key.Trim().TrimEnd(':'), line)
                && !run.Sources.Values.Any(source => source.Contains(made.Value, StringComparison.Ordinal))).Select(static made => made.Key);
            Assert.True(!missing.Any(), string.Create(CultureInfo.InvariantCulture, $"{string.Join(',', missing)} missing with line {line} as '{half}'\n{before}"));
        }
    }

    // A line costs what it belongs to, and what belongs to it.
    private static bool IsSpoiled(string[] lines, int begin, int line) =>
        (begin <= line && line < End(lines, begin)) || (line <= begin && begin < End(lines, line)) || line == 0;

    private static int End(string[] lines, int begin)
    {
        var end = begin + 1;
        while (end < lines.Length && (lines[end].Length == 0 || Indentation(lines[end]) > Indentation(lines[begin])))
        {
            end++;
        }

        return end;
    }

    private static bool IsWhole(string[] lines, string key, int before)
    {
        var begin = Array.FindIndex(lines, text => text.TrimStart().StartsWith('"' + key + "\": {", StringComparison.Ordinal) && Indentation(text) == 6);
        return begin >= 0 && Array.FindIndex(lines, begin + 1, text => Indentation(text) == 6) < before;
    }

    private static int Indentation(string line) => line.Length - line.TrimStart(' ').Length;
}
