using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests.Editing;

/// <summary>Nothing of a contract stays in the compiler's process but in the driver that was given it.</summary>
public sealed class MemoryTests
{
    // A text being built, emptied before it is kept; descriptors of rules, of which there is a fixed number; whether the
    // generator has warmed up.
    private static readonly string[] _kept = ["CodeText._free", "ProblemDiagnostics._descriptors", "Rehearsal._begun"];

    [Fact]
    public void Generator_HasNoStateOfItsOwn() =>
        Assert.Empty(typeof(ContractGenerator).GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public));

    [Fact]
    public void StaticFields_AfterARun_HoldWhatTheyHeldBefore()
    {
        Assert.Empty(Fields().Where(static field => !field.IsInitOnly && !field.IsLiteral).Select(Name).Except(_kept));
        var before = Sizes();

        GeneratorRun.Once(new ContractFile("/acme/own.yaml", Hostile.FullContract.Yaml, "Acme.Own"));

        var after = Sizes();
        Assert.Contains(after, static size => size.Value > 20);
        Assert.Equal(before.Where(size => !_kept.Contains(size.Key)), after.Where(size => !_kept.Contains(size.Key)));
    }

    private static SortedDictionary<string, int> Sizes() => new(
        Fields().Where(static field => typeof(IEnumerable).IsAssignableFrom(field.FieldType) && field.FieldType != typeof(string))
            .ToDictionary(Name, static field => ((IEnumerable?)field.GetValue(null))?.Cast<object>().Count() ?? 0),
        StringComparer.Ordinal);

    private static IEnumerable<FieldInfo> Fields() => new[] { typeof(ContractGenerator), typeof(DocumentReader) }
        .SelectMany(static type => type.Assembly.GetTypes())
        .Where(static type => !type.ContainsGenericParameters && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.Contains('<', StringComparison.Ordinal))
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(static field => !field.IsDefined(typeof(CompilerGeneratedAttribute)) || !field.Name.Contains("CachedAnonymous", StringComparison.Ordinal));

    private static string Name(FieldInfo field) => field.DeclaringType!.Name + "." + field.Name;
}
