namespace System.Diagnostics.CodeAnalysis;

/// <summary>Not in netstandard2.0; the compiler looks for it by name.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
internal sealed class NotNullAttribute : Attribute;
