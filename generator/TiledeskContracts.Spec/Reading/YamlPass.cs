using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TiledeskContracts.Spec.Reading;

/// <summary>One walk over YAML's events, up to the end of the first document or the first fault.</summary>
internal sealed class YamlPass
{
    private static readonly char[] _lineEnds = ['\r', '\n'];

    // YAML ends lines where editors do not, and counts marks that take no room.
    private static readonly char[] _counted = ['\u0085', '\u2028', '\u2029', '\uFEFF'];

    private readonly string _text;
    private readonly LineTable? _lines;
    private readonly NodeBuilder _builder;
    private readonly TextCache _texts = new();
    private readonly Dictionary<string, BuiltNode> _anchors = new(StringComparer.Ordinal);
    private SpecPosition _lastQuoted;
    private int _lastQuotedEnd;
    private int _documents;

    private YamlPass(string text, string path, ReadingLimits limits)
    {
        _text = text;
        _lines = text.IndexOfAny(_counted) < 0 ? null : new LineTable(text);
        Problems = new ProblemList(path);
        _builder = new NodeBuilder(Problems, limits);
    }

    /// <summary>What was wrong beside the fault.</summary>
    public ProblemList Problems { get; }

    /// <summary>Everything before the fault, or the whole document.</summary>
    public SpecNode? Root => _builder.Root;

    /// <summary>How much was read.</summary>
    public int Nodes => _builder.Nodes;

    /// <summary>Whether a limit ended the walk.</summary>
    public bool Stopped => _builder.Stopped;

    /// <summary>Where and why the text is no YAML, or null.</summary>
    public YamlFault? Fault { get; private set; }

    /// <summary>Walks over a text.</summary>
    public static YamlPass Over(string text, string path, ReadingLimits limits, CancellationToken cancellationToken)
    {
        var pass = new YamlPass(text, path, limits);
        pass.Walk(cancellationToken);
        pass._builder.CloseAll();
        return pass;
    }

    private void Walk(CancellationToken cancellationToken)
    {
        using var reader = new StringReader(_text);
        var parser = new Parser(new Scanner(reader, skipComments: true));
        while (!_builder.Stopped)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!Next(parser) || !Take(parser.Current!))
            {
                return;
            }
        }
    }

    // Beside its own exception the parser lets through those of the framework for odd escapes, directives and tags.
    private bool Next(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException broken)
        {
            var message = YamlFaults.Explain(broken.Message);
            var last = parser.Current?.End ?? broken.Start;
            Fault = message == YamlFaults.Tab && YamlFaults.FirstTab(_text, (int)last.Line, Offset(last)) is { } tab
                ? new YamlFault(tab, tab, message)
                : FaultAt(Visible(Position(broken.Start, broken.End)), message);
        }
        catch (Exception broken) when (broken is ArgumentException or FormatException or OverflowException
            or InvalidOperationException or IndexOutOfRangeException or InvalidCastException or NullReferenceException or KeyNotFoundException)
        {
            var last = parser.Current?.End ?? Mark.Empty;
            Fault = _builder.OutermostFlow is { } flow
                ? new YamlFault(flow, flow, YamlFaults.OpenBracket)
                : FaultAt(Position(last, last), "something after this place is no YAML.");
        }

        return false;
    }

    /// <returns>Whether to go on.</returns>
    private bool Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart start when ++_documents > 1:
                Problems.Report(ReadingRules.SecondDocument, Position(start.Start, start.End));
                return false;
            case MappingStart start:
                Open(start, isMapping: true, start.Style == MappingStyle.Flow);
                break;
            case SequenceStart start:
                Open(start, isMapping: false, start.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                Close();
                break;
            case Scalar scalar:
                Add(scalar);
                break;
            case AnchorAlias alias:
                Repeat(alias);
                break;
        }

        return true;
    }

    private void Open(NodeEvent start, bool isMapping, bool isFlow)
    {
        CheckTag(start, isMapping ? "map" : "seq");
        var position = Position(start.Start, start.End, isBlock: !isFlow);
        _builder.Open(isMapping, isFlow, isFlow ? position with { Length = 1 } : position, start.Anchor.IsEmpty ? null : start.Anchor.Value);
    }

    private void Close()
    {
        var anchor = _builder.Innermost?.Anchor;
        var built = _builder.Close();
        if (anchor is not null)
        {
            _anchors[anchor] = built;
        }
    }

    private void Add(Scalar scalar)
    {
        var position = Position(scalar.Start, scalar.End);
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
        {
            (_lastQuoted, _lastQuotedEnd) = (position, (int)scalar.End.Line);
        }

        var text = _texts.Of(scalar.Value);
        var isKey = _builder.Innermost?.ExpectsKey == true;
        var built = _builder.Add(isKey ? new SpecScalar(SpecScalarKind.String, text, position) : Value(scalar, text, position));
        if (isKey && scalar is { Value: "<<", Style: ScalarStyle.Plain })
        {
            _builder.Innermost!.KeyIsMerge();
        }

        if (!scalar.Anchor.IsEmpty)
        {
            _anchors[scalar.Anchor.Value] = built;
        }
    }

    private SpecScalar Value(Scalar scalar, string text, SpecPosition position)
    {
        if (!scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific)
        {
            switch (scalar.Tag.Value)
            {
                case "tag:yaml.org,2002:str":
                    return new SpecScalar(SpecScalarKind.String, text, position);
                case "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" or "tag:yaml.org,2002:bool" or "tag:yaml.org,2002:null":
                    return YamlScalar.Plain(text, position);
                default:
                    CheckTag(scalar, "str");
                    break;
            }
        }

        return scalar.Style == ScalarStyle.Plain && !(scalar.Tag.IsNonSpecific && scalar.Tag.Value == "!")
            ? YamlScalar.Plain(text, position)
            : new SpecScalar(SpecScalarKind.String, text, position);
    }

    private void CheckTag(NodeEvent tagged, string expected)
    {
        if (!tagged.Tag.IsEmpty && !tagged.Tag.IsNonSpecific && tagged.Tag.Value != "tag:yaml.org,2002:" + expected)
        {
            Problems.Report(ReadingRules.UnknownTag, Position(tagged.Start, tagged.End), tagged.Tag.Value);
        }
    }

    private void Repeat(AnchorAlias alias)
    {
        var position = Position(alias.Start, alias.End);
        if (_anchors.TryGetValue(alias.Value.Value, out var built))
        {
            _builder.Repeat(built, alias.Value.Value, position);
            return;
        }

        Problems.Report(ReadingRules.UnknownAlias, position, alias.Value.Value, Problems.Suggest(ReadingRules.UnknownAlias, alias.Value.Value, _anchors.Keys));
        _ = _builder.Add(new SpecScalar(SpecScalarKind.Null, "", position));
    }

    // A bracket or quote left open is noticed lines later; the block to leave out is the one where it was opened.
    private YamlFault FaultAt(SpecPosition position, string message)
    {
        if (_builder.OutermostFlow is { } flow && flow.Line < position.Line)
        {
            return new YamlFault(flow, position, YamlFaults.OpenBracket);
        }

        if (message == YamlFaults.ColonInValue && YamlFaults.HalfWrittenLine(_text, position) is { } half)
        {
            return new YamlFault(half, half, YamlFaults.NoPair);
        }

        return _lastQuotedEnd == position.Line && _lastQuoted.Line < position.Line
            ? new YamlFault(_lastQuoted, position, YamlFaults.OpenQuote)
            : new YamlFault(position, position, message);
    }

    // A mapping or list without brackets begins with its first entry and covers the line, as far as the parser knows.
    private SpecPosition Position(Mark start, Mark end, bool isBlock = false)
    {
        var offset = Offset(start);
        var length = end.Line == start.Line && !isBlock ? (int)(end.Index - start.Index) : LengthOfLine(offset);
        var (line, column) = _lines?.At(offset) ?? ((int)start.Line, (int)start.Column);
        return new SpecPosition(offset, line, column, Math.Max(0, length));
    }

    private SpecPosition Visible(SpecPosition position) =>
        position.Length == 0 && LengthOfLine(position.Offset) > 0 ? position with { Length = 1 } : position;

    private int Offset(Mark mark) => (int)Math.Min(mark.Index, _text.Length);

    private int LengthOfLine(int offset)
    {
        var end = _text.IndexOfAny(_lineEnds, offset);
        return (end < 0 ? _text.Length : end) - offset;
    }
}
