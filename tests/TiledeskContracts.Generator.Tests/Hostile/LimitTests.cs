using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>
/// Contracts made to exhaust: long, wide, deep, multiplying. Each ends in code or in errors at its own lines. What grows
/// faster than the contract does not end at all, and what recurses as deep as a chain of references ends the test's process.
/// </summary>
public sealed class LimitTests
{
    // A quarter of what a thread has on the smallest of our platforms; compilers call generators from deep within.
    private const int SmallStack = 256 * 1024;

    // With the least that a method takes of a stack, one call for each is more than there is.
    private const int ChainLength = 1500;

    // Letters of code that a contract of nothing is, client and all.
    private const int OnceForAll = 6_000;

    public static TheoryData<string> WideContracts => [.. _wide.Keys];

    public static TheoryData<string> ChainedContracts => [.. _chained.Keys];

    public static TheoryData<string> MultiplyingContracts => [.. _multiplying.Keys];

    public static TheoryData<string> CircularContracts => [.. _circular.Keys];

    // By how many there are the second time (the first time there is a quarter of them), and how many letters of code are made of
    // a letter of the contract at most.
    private static readonly Dictionary<string, (int Count, double Code, Func<int, string> Write)> _wide = new(StringComparer.Ordinal)
    {
        ["properties"] = (10_000, 11, static count => Schemas("A: { type: object, properties: {" + Many(count, static i => $"p{i}: {{ type: string }}") + "} }")),
        ["string enum values"] = (10_000, 30, static count => Schemas("A: { type: string, enum: [" + Many(count, static i => $"v{i}") + "] }")),
        ["integer enum values"] = (10_000, 36, static count => Schemas("A: { type: integer, enum: [" + Many(count, static i => $"{i}") + "] }")),
        ["operations of one tag"] = (2_000, 13, static count => Contract(Many(count, static i => $"/p{i}: {{ get: {{ tags: [t], operationId: o{i}, responses: {{ '200': {{ description: Fine. }} }} }} }}"), "")),
        ["tags"] = (1_000, 37, static count => Contract(Many(count, static i => $"/p{i}: {{ get: {{ tags: [t{i}], responses: {{ '200': {{ description: Fine. }} }} }} }}"), "")),
        ["schemas of one name"] = (1_000, 29, static count => Schemas(Many(count, static i => $"\"a\\u{0x2500 + i:x4}\": {{ type: object, properties: {{ a: {{ type: string }} }} }}"))),
        ["properties of one name"] = (4_000, 10, static count => Schemas("A: { type: object, properties: {" + Many(count, static i => $"\"a\\u{0x2500 + i:x4}\": {{ type: string }}") + "} }")),
        ["enum values of one name"] = (4_000, 22, static count => Schemas("A: { type: string, enum: [" + Many(count, static i => $"\"a\\u{0x2500 + i:x4}\"") + "] }")),
        ["operations of one name"] = (2_000, 14, static count => Contract(Many(count, static i => $"/p{i}: {{ get: {{ operationId: same, responses: {{ '200': {{ description: Fine. }} }} }} }}"), "")),
        ["query parameters"] = (4_000, 6, static count => Contract("/p: { get: { parameters: [" + Many(count, static i => $"{{ name: q{i}, in: query, schema: {{ type: string }} }}") + "], responses: { '200': { description: Fine. } } } }", "")),
        ["broken references"] = (4_000, 9, static count => Schemas("A: { type: object, properties: {" + Many(count, static i => $"p{i}: {{ $ref: '#/components/schemas/Gone{i}' }}") + "} }")),
        ["problems"] = (4_000, 0, static count => Schemas(Many(count, static i => $"A{i}: {{ type: strange, proprties: {{}}, required: 5, format: 7, enum: [{{}}] }}"))),
        ["members of a union"] = (1_000, 23, static count => Schemas("A: { oneOf: [" + Many(count, static i => $"{{ $ref: '#/components/schemas/M{i}' }}") + "], discriminator: { propertyName: k } }, " + Many(count, static i => $"M{i}: {{ type: object, required: [k], properties: {{ k: {{ type: string }}, p{i}: {{ type: string }} }} }}"))),
        ["parts of an allOf"] = (4_000, 7, static count => Schemas("A: { allOf: [" + Many(count, static i => $"{{ type: object, properties: {{ p{i}: {{ type: string }} }} }}") + "] }")),
        ["required names"] = (10_000, 10, static count => Schemas("A: { type: object, required: [" + Many(count, static i => $"p{i}") + "], properties: {" + Many(count, static i => $"p{i}: {{ type: string }}") + "} }")),
        ["letters of a word"] = (1_000_000, 1.1, static count => Schemas($"A: {{ type: object, description: {new string('w', count)}, properties: {{ p: {{ type: string }} }} }}")),
        ["letters of names"] = (100_000, 6, static count => Schemas($"A{new string('w', count)}: {{ type: object, properties: {{ {new string('p', count)}: {{ type: object, properties: {{ {new string('q', count)}: {{ type: object, properties: {{ a: {{ type: string }} }} }} }} }} }} }}")),
        ["objects in objects"] = (56, 125, static count => Schemas("A: " + string.Concat(Enumerable.Repeat("{ type: object, properties: { inner: ", count)) + "{ type: string }" + string.Concat(Enumerable.Repeat(" } }", count)))),
    };

    // Where each schema has the properties of all behind it, or is named for them, code grows with the square of the chain.
    private static readonly Dictionary<string, (double Code, Func<string> Write)> _chained = new(StringComparer.Ordinal)
    {
        ["references"] = (0, static () => Chain("{ $ref: '#/components/schemas/S{0}' }")),
        ["lists"] = (0, static () => Chain("{ type: array, items: { $ref: '#/components/schemas/S{0}' } }")),
        ["maps"] = (0, static () => Chain("{ type: object, additionalProperties: { $ref: '#/components/schemas/S{0}' } }")),
        ["allOf of one"] = (0, static () => Chain("{ allOf: [{ $ref: '#/components/schemas/S{0}' }] }")),
        ["allOf of more"] = (18, static () => Chain("{ allOf: [{ $ref: '#/components/schemas/S{0}' }, { type: object, properties: { a: { type: string } } }] }")),
        // Each has the properties of all before it.
        ["allOf with a discriminator"] = (76, static () => Chain(400, "{ allOf: [{ $ref: '#/components/schemas/S{0}' }], type: object, properties: { a{0}: { type: string }, k: { type: string } }, discriminator: { propertyName: k } }")),
        ["oneOf"] = (2, static () => Chain("{ oneOf: [{ $ref: '#/components/schemas/S{0}' }, { type: string }] }")),
        ["oneOf of objects"] = (10, static () => Chain("{ oneOf: [{ $ref: '#/components/schemas/S{0}' }, { type: object, properties: { a{0}: { type: string } }, required: [a{0}] }] }")),
        ["anyOf"] = (2, static () => Chain("{ anyOf: [{ $ref: '#/components/schemas/S{0}' }, { type: integer }] }")),
        ["properties"] = (23, static () => Chain("{ type: object, properties: { next: { $ref: '#/components/schemas/S{0}' } } }")),
        ["required properties"] = (20, static () => Chain("{ type: object, required: [next], properties: { next: { $ref: '#/components/schemas/S{0}' } } }")),
        ["nullable one-element allOf"] = (0, static () => Chain("{ nullable: true, allOf: [{ $ref: '#/components/schemas/S{0}' }] }")),
        ["references into references"] = (21, static () => Chain("{ type: object, properties: { next: { $ref: '#/components/schemas/S{0}/properties/next' } } }")),
        ["parameters"] = (0, static () => Contract("/p: { get: { parameters: [{ $ref: '#/components/parameters/S0' }], responses: { '200': { $ref: '#/components/responses/S0' } } } }", "",
            "parameters: {" + Many(ChainLength, static i => $"S{i}: {{ $ref: '#/components/parameters/S{i + 1}' }}") + "}, responses: {" + Many(ChainLength, static i => $"S{i}: {{ $ref: '#/components/responses/S{i + 1}' }}") + "}")),
        ["paths"] = (0, static () => Contract(Many(ChainLength, static i => $"/p{i}: {{ $ref: '#/paths/~1p{i + 1}' }}"), "")),
    };

    private static readonly Dictionary<string, (double Code, Func<string> Write)> _multiplying = new(StringComparer.Ordinal)
    {
        ["allOf"] = (26, static () => Fan("{ allOf: [{ $ref: '#/components/schemas/S{0}' }, { $ref: '#/components/schemas/S{0}' }] }")),
        ["allOf beside properties"] = (90, static () => Fan("{ allOf: [{ $ref: '#/components/schemas/S{0}' }, { allOf: [{ $ref: '#/components/schemas/S{0}' }] }], properties: { p{0}: { type: string } } }")),
        ["oneOf"] = (33, static () => Fan("{ oneOf: [{ $ref: '#/components/schemas/S{0}' }, { $ref: '#/components/schemas/S{0}' }] }")),
        ["anyOf"] = (33, static () => Fan("{ anyOf: [{ $ref: '#/components/schemas/S{0}' }, { $ref: '#/components/schemas/S{0}' }] }")),
        ["allOf and oneOf"] = (0, static () => Fan("{ allOf: [{ $ref: '#/components/schemas/S{0}' }], oneOf: [{ $ref: '#/components/schemas/S{0}' }, { type: object, properties: { a: { $ref: '#/components/schemas/S{0}' } } }] }")),
        ["inline objects"] = (41, static () => Fan("{ type: object, properties: { a: { allOf: [{ $ref: '#/components/schemas/S{0}' }, { $ref: '#/components/schemas/S{0}' }] }, b: { allOf: [{ $ref: '#/components/schemas/S{0}' }, { type: object }] } } }")),
        ["lists of unions"] = (1, static () => Fan("{ type: array, items: { oneOf: [{ $ref: '#/components/schemas/S{0}' }, { type: array, items: { $ref: '#/components/schemas/S{0}' } }] } }")),
    };

    private static readonly Dictionary<string, Func<string>> _circular = new(StringComparer.Ordinal)
    {
        ["reference"] = static () => Schemas("A: { $ref: '#/components/schemas/A' }"),
        ["references"] = static () => Schemas("A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' }"),
        ["list"] = static () => Schemas("A: { type: array, items: { $ref: '#/components/schemas/A' } }"),
        ["map"] = static () => Schemas("A: { type: object, additionalProperties: { $ref: '#/components/schemas/A' } }"),
        ["map and list"] = static () => Schemas("A: { type: object, additionalProperties: { $ref: '#/components/schemas/B' } }, B: { type: array, items: { $ref: '#/components/schemas/A' } }"),
        ["allOf"] = static () => Schemas("A: { allOf: [{ $ref: '#/components/schemas/A' }] }"),
        ["allOf of two"] = static () => Schemas("A: { allOf: [{ $ref: '#/components/schemas/B' }, { type: object, properties: { a: { type: string } } }] }, B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: { type: string } } }] }"),
        ["oneOf"] = static () => Schemas("A: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: string }] }"),
        ["oneOf of two"] = static () => Schemas("A: { oneOf: [{ $ref: '#/components/schemas/B' }, { type: string }] }, B: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: integer }] }"),
        ["nullable"] = static () => Schemas("A: { nullable: true, allOf: [{ $ref: '#/components/schemas/B' }] }, B: { nullable: true, allOf: [{ $ref: '#/components/schemas/A' }] }"),
        ["discriminator"] = static () => Schemas("A: { type: object, discriminator: { propertyName: k, mapping: { a: A, b: '#/components/schemas/B' } }, oneOf: [{ $ref: '#/components/schemas/B' }] }, B: { allOf: [{ $ref: '#/components/schemas/A' }] }"),
        ["required"] = static () => Schemas("A: { type: object, required: [a], properties: { a: { $ref: '#/components/schemas/A' } } }"),
        ["its own property"] = static () => Schemas("A: { type: object, properties: { a: { $ref: '#/components/schemas/A/properties/a' } } }"),
        ["its own part"] = static () => Schemas("A: { allOf: [{ $ref: '#/components/schemas/A/allOf/0' }] }"),
        ["path"] = static () => Contract("/p: { $ref: '#/paths/~1p' }", ""),
        ["parameter"] = static () => Contract("/p: { get: { parameters: [{ $ref: '#/components/parameters/P' }], responses: { '200': { $ref: '#/components/responses/R' } } } }", "", "parameters: { P: { $ref: '#/components/parameters/P' } }, responses: { R: { $ref: '#/components/responses/R' } }"),
    };

    [Theory]
    [MemberData(nameof(WideContracts))]
    public void Contract_FourTimesAsWide_CostsNoMoreThanThat(string contract)
    {
        var (count, code, write) = _wide[contract];
        var quarter = write(count / 4);
        var whole = write(count);

        // What is made once for all contracts counts for neither.
        AssertEnds(write(2));
        var lengthOfQuarter = LengthOf(AssertEnds(quarter, out var few));
        var length = LengthOf(AssertEnds(whole, out var many));

        // Objects within objects are named for all those around them.
        var growth = contract == "objects in objects" ? 8 : 4.3;
        Assert.InRange(many, 0, growth * few);
        Assert.InRange(length, 0, growth * lengthOfQuarter);
        Assert.InRange(length, 0, OnceForAll + (code * whole.Length));
    }

    [Theory]
    [MemberData(nameof(ChainedContracts))]
    public void Contract_OfAChain_NeedsNoDeepStack(string contract)
    {
        var (code, write) = _chained[contract];
        var text = write();

        Assert.InRange(LengthOf(AssertEnds(text)), 0, OnceForAll + (code * text.Length));
    }

    [Theory]
    [MemberData(nameof(MultiplyingContracts))]
    public void Contract_ThatMultiplies_EndsInCodeOrLocatedErrors(string contract)
    {
        var (code, write) = _multiplying[contract];
        var text = write();

        Assert.InRange(LengthOf(AssertEnds(text)), 0, OnceForAll + (code * text.Length));
    }

    [Theory]
    [MemberData(nameof(CircularContracts))]
    public void Contract_ThatComesBackToItself_EndsInCodeOrLocatedErrors(string contract)
    {
        var run = AssertEnds(_circular[contract]());

        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    private static GeneratorRun AssertEnds(string text) => AssertEnds(text, out _);

    // Bytes: they are the same on a slow machine, and what takes time beyond measure takes bytes too.
    private static GeneratorRun AssertEnds(string text, out long allocated)
    {
        (var run, allocated) = OnASmallStack(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = GeneratorRun.Once(new ContractFile("/acme/large.yaml", text));
            return (result, GC.GetAllocatedBytesForCurrentThread() - before);
        });

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "TDC000");
        Assert.All(
            run.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            diagnostic => Assert.InRange(diagnostic.Location.SourceSpan.End, 0, text.Length));
        Assert.InRange(run.Diagnostics.Length, 0, 2_000);
        Assert.True(run.Sources.Count > 0 || run.Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), "Neither code nor an error.");
        return run;
    }

    private static long LengthOf(GeneratorRun run) => run.Sources.Sum(static source => (long)source.Value.Length);

    private static T OnASmallStack<T>(Func<T> run)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }

    private static string Schemas(string schemas) => Contract("", schemas);

    private static string Contract(string paths, string schemas, string components = "") => $$"""
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths: { {{paths}} }
        components: { {{(components.Length > 0 ? components + "," : "")}} schemas: { {{schemas}} } }

        """;

    // Each schema needs the next; the last is an object.
    private static string Chain(string schema) => Chain(ChainLength, schema);

    private static string Chain(int count, string schema) => Schemas(Numbered(count, schema));

    private static string Fan(string schema) => Schemas(Numbered(60, schema));

    private static string Numbered(int count, string schema) =>
        Many(count, i => $"S{i}: {schema.Replace("{0}", (i + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}")
        + $", S{count}: {{ type: object, properties: {{ last: {{ type: string }} }} }}";

    private static string Many(int count, Func<int, FormattableString> item)
    {
        var text = new StringBuilder();
        for (var index = 0; index < count; index++)
        {
            text.Append(index == 0 ? "" : ",\n ").Append(item(index).ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
