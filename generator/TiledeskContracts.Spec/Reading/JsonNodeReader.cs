using System.Globalization;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Reads JSON into nodes with their places. Strict: what RFC 8259 does not allow ends the reading with a problem.</summary>
internal sealed class JsonNodeReader
{
    private readonly JsonText _text;
    private readonly NodeBuilder _builder;
    private readonly ProblemList _problems;
    private readonly Stack<char> _closers = new();

    private JsonNodeReader(string text, ReadingLimits limits, ProblemList problems)
    {
        _text = new JsonText(text);
        _builder = new NodeBuilder(problems, limits);
        _problems = problems;
    }

    private enum Expected
    {
        Value,
        ValueOrEnd,
        Key,
        KeyOrEnd,
        CommaOrEnd,
        Nothing,
    }

    /// <summary>Reads a text; what stands before a fault is kept.</summary>
    public static NodeReading Read(string text, ReadingLimits limits, ProblemList problems, CancellationToken cancellationToken)
    {
        var reader = new JsonNodeReader(text, limits, problems);
        var fault = reader.ReadAll(cancellationToken);
        if (fault is { } broken)
        {
            problems.Report(ReadingRules.BrokenJson, broken.Position, broken.Message);
        }

        reader._builder.CloseAll();
        return new NodeReading(reader._builder.Root, fault is null && !reader._builder.Stopped, reader._builder.Nodes);
    }

    private JsonFault? ReadAll(CancellationToken cancellationToken)
    {
        var expected = Expected.Value;
        while (!_builder.Stopped)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _text.SkipBlanks();
            if (_text.AtEnd)
            {
                return expected == Expected.Nothing ? null : new JsonFault(_text.Here(0), "the text ends before its last bracket is closed.");
            }

            var (next, fault) = Step(expected, _text.Current);
            if (fault is not null)
            {
                return fault;
            }

            expected = next;
        }

        return null;
    }

    private (Expected Next, JsonFault? Fault) Step(Expected expected, char current)
    {
        if (expected is (Expected.ValueOrEnd or Expected.KeyOrEnd or Expected.CommaOrEnd) && _closers.Count > 0 && current == _closers.Peek())
        {
            return (End(), null);
        }

        return expected switch
        {
            Expected.Nothing => (expected, Unexpected("nothing more")),
            Expected.CommaOrEnd when current == ',' => (AfterComma(), null),
            Expected.CommaOrEnd => (expected, Unexpected($"',' or '{_closers.Peek()}'")),
            Expected.Key or Expected.KeyOrEnd => Key(),
            _ => Value(current),
        };
    }

    private Expected End()
    {
        _ = _closers.Pop();
        _ = _builder.Close();
        _text.Advance(1);
        return AfterValue();
    }

    private Expected AfterValue() => _closers.Count == 0 ? Expected.Nothing : Expected.CommaOrEnd;

    private Expected AfterComma()
    {
        _text.Advance(1);
        return _closers.Peek() == '}' ? Expected.Key : Expected.Value;
    }

    private (Expected Next, JsonFault? Fault) Key()
    {
        if (_text.Current != '"')
        {
            return (Expected.Key, Unexpected("a key in double quotes"));
        }

        if (_text.ReadString(out var key) is { } fault)
        {
            return (Expected.Key, fault);
        }

        _ = _builder.Add(key);
        _text.SkipBlanks();
        if (_text.AtEnd || _text.Current != ':')
        {
            return (Expected.Key, Unexpected("':'"));
        }

        _text.Advance(1);
        return (Expected.Value, null);
    }

    private (Expected Next, JsonFault? Fault) Value(char current)
    {
        if (current is '{' or '[')
        {
            var isMapping = current == '{';
            _builder.Open(isMapping, isFlow: true, _text.Here(1));
            _closers.Push(isMapping ? '}' : ']');
            _text.Advance(1);
            return (isMapping ? Expected.KeyOrEnd : Expected.ValueOrEnd, null);
        }

        var fault = current == '"' ? _text.ReadString(out var scalar) : _text.ReadWord(out scalar);
        if (fault is not null)
        {
            return (Expected.Value, fault);
        }

        _ = _builder.Add(scalar);
        return (AfterValue(), null);
    }

    private JsonFault Unexpected(string expected) => _text.AtEnd
        ? new JsonFault(_text.Here(0), string.Format(CultureInfo.InvariantCulture, "{0} is expected, but the text ends.", expected))
        : new JsonFault(_text.Here(1), string.Format(CultureInfo.InvariantCulture, "{0} is expected, not '{1}'.", expected, ProblemText.Of(_text.CurrentText)));
}
