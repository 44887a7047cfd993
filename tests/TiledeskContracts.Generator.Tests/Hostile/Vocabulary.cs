using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Json;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>
/// What emitted code may say: the words in the generator's own strings, the names of the runtime, the words that it says
/// for the harmless contract, and the names that the model chose. A text that left its string, comment or name would say more.
/// </summary>
internal sealed partial class Vocabulary
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _properties = new();

    private readonly HashSet<string> _sources;
    private readonly HashSet<SyntaxTree> _trees = [];
    private readonly HashSet<string> _words = OwnWords();
    private readonly HashSet<string> _attributes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _directives = new(StringComparer.Ordinal);

    /// <summary>Learns the words of a run.</summary>
    public Vocabulary(GeneratorRun harmless)
    {
        _sources = [.. harmless.Sources.Values];
        foreach (var (_, tree) in harmless.Trees)
        {
            _trees.Add(tree);
            var unit = (CompilationUnitSyntax)tree.GetRoot();
            _words.UnionWith(Words(unit));
            _attributes.UnionWith(Attributes(unit));
            _directives.UnionWith(Directives(unit));
        }
    }

    /// <summary>The attributes that emitted code may have.</summary>
    public IEnumerable<string> AttributeNames => _attributes;

    /// <summary>The directives that emitted code may have, those of the compiler and those that name namespaces.</summary>
    public IEnumerable<string> DirectiveTexts => _directives;

    /// <summary>What is wrong with a run's code; nothing if it is harmless.</summary>
    /// <param name="run">The run.</param>
    /// <param name="models">The models it was made of, asked for if there are words to explain.</param>
    public IEnumerable<string> Complaints(GeneratorRun run, Func<object> models)
    {
        if (run.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Id == "TDC000") is { } defect)
        {
            yield return defect.ToString();
        }

        HashSet<string>? names = null;
        foreach (var (file, tree) in run.Trees)
        {
            // A driver gives the same tree again for a file that it need not write.
            if (_trees.Contains(tree) || tree.ToString() is not { } source || _sources.Contains(source))
            {
                continue;
            }

            var unit = (CompilationUnitSyntax)tree.GetRoot();
            IEnumerable<string> complaints =
            [
                .. tree.GetDiagnostics().Select(static diagnostic => diagnostic.ToString()),
                .. Attributes(unit).Except(_attributes).Select(static name => "attribute " + name),
                .. Directives(unit).Except(_directives).Select(static text => "directive " + text),
                .. Words(unit).Except(_words).Where(word => !Explains(names ??= Names(models()), word)).Select(static word => "word " + word),
                .. source.Where(static character => !IsPlain(character)).Distinct().Select(static character => $"character U+{(int)character:X4}"),
                .. unit.Externs.Select(static node => node.ToString()),
                .. unit.AttributeLists.Select(static node => node.ToString()),
                .. unit.Members.Where(static member => member is not FileScopedNamespaceDeclarationSyntax).Select(static node => node.ToString()),
            ];
            foreach (var complaint in complaints)
            {
                yield return $"{file}: {complaint}";
            }
        }
    }

    // Identifiers of code and of documentation's names; keywords say nothing without them.
    private static IEnumerable<string> Words(CompilationUnitSyntax unit) => unit.DescendantTokens(descendIntoTrivia: true)
        .Where(static token => token.IsKind(SyntaxKind.IdentifierToken) && token.Text.Length > 0)
        .Select(static token => token.ValueText)
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Attributes(CompilationUnitSyntax unit) =>
        unit.DescendantNodes().OfType<AttributeSyntax>().Select(static attribute => attribute.Name.ToString()).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Directives(CompilationUnitSyntax unit) =>
        unit.DescendantTrivia(descendIntoTrivia: true).Where(static trivia => trivia.IsDirective).Select(static trivia => trivia.ToFullString())
            .Concat(unit.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(static line => line.ToString())).Distinct(StringComparer.Ordinal);

    // Nothing that breaks a line, hides, or turns the direction of what follows.
    private static bool IsPlain(char character) => character is '\n' or (>= ' ' and <= '~')
        || (character > '\u009F' && character is not (
            '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF'));

    private static HashSet<string> Names(object models)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(models, names);
        foreach (var name in names.SelectMany(static name => name.Split('.', ':')).Where(SyntaxFacts.IsValidIdentifier).ToList())
        {
            // Interfaces, methods and arguments are named for what they belong to.
            names.UnionWith([name, "I" + name, Camel(name), name + "Async", name + "AllAsync"]);
        }

        return names;
    }

    // Members are named for what they hold, with words of the emitter's before or behind.
    private bool Explains(HashSet<string> names, string word) => names.Contains(word)
        || Enumerable.Range(1, word.Length - 1).Any(at => IsOwn(names, word[..at]) && IsOwn(names, word[at..]));

    private bool IsOwn(HashSet<string> names, string word) => word == "_" || _words.Contains(word) || names.Contains(word)
        || (word[0] == '_' && names.Contains(word[1..]));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    // The words in the strings of the generator's assembly, and the names in those that it may name or print.
    private static HashSet<string> OwnWords()
    {
        using var file = new PEReader(File.OpenRead(typeof(ContractGenerator).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
        {
            words.UnionWith(Word().Matches(metadata.GetUserString(handle)).Select(static match => match.Value));
        }

        foreach (var type in new[] { typeof(ContractModel), typeof(JsonModel) }.SelectMany(static type => type.Assembly.GetTypes()).Where(static type => type.IsPublic))
        {
            words.UnionWith(type.GetMembers().Select(static member => member.Name).Append(type.Name.Split('`')[0]));
        }

        return words;
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Word();

    private static void Collect(object? value, HashSet<string> names)
    {
        if (value is string name)
        {
            names.Add(name);
            return;
        }

        if (value is null || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Collect(item, names);
            }

            return;
        }

        if (value is System.Runtime.CompilerServices.ITuple tuple)
        {
            Collect(Enumerable.Range(0, tuple.Length).Select(index => tuple[index]), names);
            return;
        }

        foreach (var property in _properties.GetOrAdd(value.GetType(), static type => [.. type.GetProperties().Where(static property => property.GetIndexParameters().Length == 0)]))
        {
            Collect(property.GetValue(value), names);
        }
    }
}
