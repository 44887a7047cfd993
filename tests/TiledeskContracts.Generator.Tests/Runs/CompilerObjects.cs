using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>Looks for objects of the compiler in what the named steps hold: they never compare equal, and keep old compilations alive.</summary>
internal static class CompilerObjects
{
    public static void AssertNone(GeneratorRunResult result)
    {
        var names = typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToHashSet();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, steps) in result.TrackedSteps.Where(step => names.Contains(step.Key)))
        {
            foreach (var output in steps.SelectMany(step => step.Outputs))
            {
                Walk(output.Value, name, seen);
            }
        }
    }

    public static void Walk(object? value, string path, HashSet<object> seen)
    {
        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or Diagnostic or SourceText or AdditionalText,
            $"{path} holds {value?.GetType()}");
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", seen);
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), path + "." + field.Name, seen);
            }
        }
    }
}
