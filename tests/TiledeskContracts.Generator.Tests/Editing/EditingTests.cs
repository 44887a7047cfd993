using System.Globalization;
using TiledeskContracts.Generator.Tests.Hostile;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Editing;

/// <summary>An editor's work: after each edit the generator says what it would have said had it never seen the text before.</summary>
public sealed class EditingTests
{
    private const string NewSchema = """
        Drafted:
          type: object
          required: [id]
          properties:
            id: { type: string, description: "Of the draft." }
            state: { type: string, enum: [open, closed] }

        """;

    private readonly List<string> _log = [];

    [Fact]
    public void Schema_TypedLetterByLetter_IsNeverStale()
    {
        const string Before = "    schemas:\n";
        var text = SampleContracts.NotesYaml;
        var at = text.IndexOf("  schemas:\n", StringComparison.Ordinal) + Before.Length - 2;
        var schema = string.Join('\n', NewSchema.Split('\n').Select(static line => line.Length > 0 ? "    " + line : line));
        var run = GeneratorRun.Once(File(text));

        for (var typed = 1; typed <= schema.Length; typed++)
        {
            run = Check(run, File(text.Insert(at, schema[..typed])));
        }

        Assert.Contains(run.Sources.Keys, static name => name.EndsWith("Drafted.g.cs", StringComparison.Ordinal));
        Assert.Equal(GeneratorRun.Once(File(text)).Sources, Check(run, File(text)).Sources);
    }

    [Theory]
    [InlineData("notes.yaml", 300)]
    [InlineData("notes.json", 60)]
    [InlineData("tiledesk-v3.yaml", 8)]
    public void Edits_OfAnyKind_LeaveNothingStale(string name, int count)
    {
        var random = new Random(count);
        var history = new Stack<string>();
        var text = Text(name);
        var path = "/acme/" + name;
        var isThere = true;
        var run = GeneratorRun.Once(File(text, path), SampleContracts.Other);
        for (var edit = 0; edit < count; edit++)
        {
            history.Push(text);
            text = random.Next(14) switch
            {
                0 => Line(text, random, static (lines, at, _) => lines.RemoveAt(at)),
                1 => Line(text, random, static (lines, at, _) => lines.Insert(at, lines[at])),
                2 => Line(text, random, static (lines, at, _) => lines[at] = "  " + lines[at]),
                3 => Line(text, random, static (lines, at, random) => lines[at] = lines[at][..random.Next(lines[at].Length + 1)]),
                4 => text.Insert(random.Next(text.Length), "{}[]\":,'#\n x&*".Substring(random.Next(14), 1)),
                5 => Line(text, random, static (lines, at, _) => lines[at] = lines[at].Replace('t', 'T')),
                6 => Line(text, random, static (lines, at, _) => lines[at] = "\t" + lines[at]),
                7 => Line(text, random, static (lines, at, _) => lines[at] = lines[at].Length > 1 ? lines[at][2..] : ""),
                8 => Line(text, random, Move),
                9 => Line(text, random, static (lines, at, random) => lines.Insert(at, lines[at][..(lines[at].Length - lines[at].TrimStart().Length)] + (random.Next(2) == 0 ? "added" : "added:"))),
                _ => Undo(history, random),
            };
            path = random.Next(20) == 0 ? "/acme/" + edit.ToString(CultureInfo.InvariantCulture) + name : path;
            isThere = random.Next(15) != 0;
            _log.Add(string.Create(CultureInfo.InvariantCulture, $"edit {edit} of {path}, there: {isThere}"));

            run = isThere ? Check(run, File(text, path), SampleContracts.Other) : Check(run, SampleContracts.Other);
        }
    }

    private static string Text(string name) => name switch
    {
        "notes.yaml" => SampleContracts.NotesYaml,
        "notes.json" => new ContractTree(FullContract.Yaml).Write(static _ => null, isYaml: false),
        _ => System.IO.File.ReadAllText(Path.Combine(Folders.Repository, "spec", name)),
    };

    // Two thirds of the way back, as people do who hold the key down.
    private static string Undo(Stack<string> history, Random random)
    {
        var text = history.Peek();
        for (var steps = random.Next(history.Count) * 2 / 3; steps >= 0 && history.Count > 1; steps--)
        {
            text = history.Pop();
        }

        return text;
    }

    // Some lines are cut and put in elsewhere.
    private static void Move(List<string> lines, int at, Random random)
    {
        var cut = lines.GetRange(at, Math.Min(random.Next(1, 12), lines.Count - at));
        lines.RemoveRange(at, cut.Count);
        lines.InsertRange(random.Next(lines.Count + 1), cut);
    }

    private static string Line(string text, Random random, Action<List<string>, int, Random> edit)
    {
        var lines = text.Split('\n').ToList();
        edit(lines, random.Next(lines.Count), random);
        return lines.Count > 0 ? string.Join('\n', lines) : text;
    }

    private static ContractFile File(string text, string path = "/acme/notes.yaml") => new(path, text);

    // What a driver says that has never seen a text before is right.
    private GeneratorRun Check(GeneratorRun before, params ContractFile[] files)
    {
        var after = before.WithFiles(files);
        var fresh = GeneratorRun.Once(files);
        var log = string.Join('\n', _log.TakeLast(10));
        var stale = fresh.Sources.Except(after.Sources).Concat(after.Sources.Except(fresh.Sources)).Select(static source => source.Key).Distinct();
        Assert.True(!stale.Any(), $"{string.Join(", ", stale)} after\n{log}");
        Assert.Equal(Told(fresh), Told(after));
        Assert.DoesNotContain(after.Diagnostics, static diagnostic => diagnostic.Id == "TDC000");
        return after;
    }

    private static IEnumerable<string> Told(GeneratorRun run) =>
        run.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
}
